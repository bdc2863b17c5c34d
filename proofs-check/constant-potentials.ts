import { minimalEnergies } from '../certificates/minimalEnergies.js';
import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { constantPotential } from '../src/energy/constantPotential.js';
import { matrixOf, symmetricPart } from '../src/sphere/matrices.js';
import { minus, plus, type Matrix } from '../src/sphere/verbs.js';

type Rows = readonly (readonly number[])[];

/** Matrices that are not symmetric or not definite, and E_D(μ*(D)) as computed elsewhere with 20 digits. */
const planar: readonly (readonly [Rows, number])[] = [
  [
    [
      [1, 0.3],
      [-0.2, 0.8],
    ],
    1.2199769353832772,
  ],
  [
    [
      [0, -1.2],
      [0.9, 0],
    ],
    1.276219613365699,
  ],
  [
    [
      [1, 0],
      [0, -2],
    ],
    1.4381957069360784,
  ],
];
/** A permutation of axes after diag(1, 1, 2). */
const spatial: Rows = [
  [0, 1, 0],
  [0, 0, 2],
  [1, 0, 0],
];
const trial = minimalEnergies.find(({ axes }) => axes.join() === '1,1,2')!.waves;

const near = (D: Matrix, value: number, waves?: typeof trial): readonly Judgement[] => {
  const m = constantPotential(D, waves);
  const [v, by] = [m.in.of(value), m.in.of(2 ** -42)];
  return [atLeast(m, minus(v, by)), atLeast(plus(v, by), m)];
};

const inPlane = (A: Arithmetic, seen: (D: Matrix) => Matrix): readonly Judgement[] =>
  planar.flatMap(([rows, value]) => near(seen(matrixOf(A, rows)), value));

/** The energy of the measure of constant potential, to 12 digits. */
export const constantPotentials = enclosure({
  shows: 'statement',
  says: 'The constant potential depends on the singular values of D alone and is as computed elsewhere, to 12 digits',
  range: 'D = [[1, .3], [−.2, .8]], [[0, −1.2], [.9, 0]], diag(1, −2), and a permutation times diag(1, 1, 2)',
  holds: A => [...inPlane(A, D => D), ...near(matrixOf(A, spatial), 1.236633004843029, trial)],
  control: { why: 'the symmetric part of D', holds: A => inPlane(A, symmetricPart) },
});
