import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { around, type Box } from '../src/arithmetic/box.js';
import { atLeast } from '../src/claim/judgement.js';
import { boxEnclosure, enclosure, type NonEmpty } from '../src/claim/obligation.js';
import { positiveDefinite } from '../src/enclosure/inertia.js';
import { gradient, secondDerivatives } from '../src/enclosure/jacobian.js';
import { uniqueZero } from '../src/enclosure/uniqueZero.js';
import { energy } from '../src/energy/energy.js';
import { sharpEnergy } from '../src/energy/sharpEnergy.js';
import { equalMasses } from '../src/measure/equalMasses.js';
import { circlePoint } from '../src/sphere/circlePoint.js';
import { identityMatrix } from '../src/sphere/matrices.js';
import { plus, type Vector } from '../src/sphere/verbs.js';

/** E of tokens of equal masses at the angles 0, a, b, … under D = Id. */
export const energyAt = (angles: Vector): Scalar => {
  const A = angles[0]!.in;
  return energy(identityMatrix(A, 2), equalMasses([A.of(0), ...angles].map(circlePoint)));
};

/** E − E_N − 2^{−12}: positive where no configuration of N tokens is optimal. */
export const excess = (N: number) => (angles: Vector) => {
  const A = angles[0]!.in;
  return [atLeast(energyAt(angles), plus(sharpEnergy(2, N, A.of(1)), A.of(2 ** -12)))];
};

export const convex = (angles: Vector) => positiveDefinite(secondDerivatives(energyAt)(angles));

/**
 * All triples: a rotation puts a token at 0, a reflection the next one on the upper half 0 ≤ a ≤ π, the last is
 * anywhere. The sides contain these ranges, and of the triangles only a = 2π/3, b = −2π/3.
 */
const triples: Box = [
  ['a', 0, 3.25],
  ['b', -3.25, 3.25],
];
const near: Box = [
  ['a', 1.9375, 2.25],
  ['b', -2.25, -1.9375],
];
const tight: Box = [
  ['a', 2.09375, 2.09765625],
  ['b', -2.09765625, -2.09375],
];

export const triplesElsewhere = boxEnclosure({
  shows: 'statement',
  says: 'n = 2, N = 3, β = 1, equal masses at 0, a, b: E > E_3 + 2⁻¹² away from the triangle, E_3 = 1.31044771596…',
  boxes: around(triples, near) as NonEmpty<Box>,
  holds: excess(3),
  control: { why: 'E_2, the energy of two antipodes, for E_3', holds: excess(2) },
});

export const triplesNearby = boxEnclosure({
  shows: 'statement',
  says: 'n = 2, N = 3, β = 1, equal masses at 0, a, b: E is strictly convex in (a, b) near the triangle',
  boxes: [near],
  holds: convex,
  control: { why: 'everywhere: E has a maximum where all tokens meet', holds: convex, boxes: [triples] },
});

/**
 * By convexity the critical point is the only one nearby and the least value there. Relabelling the tokens cyclically
 * keeps E and takes triples near the triangle to such: so it keeps the critical point, where then a = b − a = −b mod
 * 2π. It is the triangle, and its energy is the least of all triples.
 */
export const triangleIsCritical = enclosure({
  shows: 'statement',
  says: 'n = 2, N = 3, β = 1, equal masses at 0, a, b: E has exactly one critical point within 2⁻⁸ of the triangle',
  range: 'a ∈ [2.09375, 2.09765625], b ∈ [−2.09765625, −2.09375]',
  holds: () => uniqueZero(gradient(energyAt), tight),
  control: {
    why: 'a box beside it',
    holds: () =>
      uniqueZero(
        gradient(energyAt),
        tight.map(([name, from, to]) => [name, from + 2 ** -6, to + 2 ** -6]),
      ),
  },
});
