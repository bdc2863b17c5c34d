import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { boxEnclosure, enclosure } from '../src/claim/obligation.js';
import { energy } from '../src/energy/energy.js';
import { dirac, pair } from '../src/measure/measure.js';
import { diagonalMatrix, identityMatrix } from '../src/sphere/matrices.js';

/** Numbers on either side of log cosh 1 = 0.4337808304830271…. */
const [below, above] = [-1, 1].map(k => 0.4337808304830271 + k * 2 ** -48) as [number, number];

/** Under diag(−1, d) the energies of the pair on e₁ and of the Dirac on e₂. */
const rivals = (d: Scalar): { readonly balanced: Scalar; readonly single: Scalar } => {
  const [A, D] = [d.in, diagonalMatrix([d.in.of(-1), d])];
  const [left, right] = identityMatrix(A, 2);
  return { balanced: energy(D, pair(left!, A.of(0.5))), single: energy(D, dirac(right!)) };
};
const pairWins = (d: Scalar): Judgement => atLeast(rivals(d).balanced, rivals(d).single);
const diracWins = (d: Scalar): Judgement => atLeast(rivals(d).single, rivals(d).balanced);

const switched = (A: Arithmetic, [from, to]: readonly [number, number]): readonly Judgement[] => [
  pairWins(A.of(from)),
  diracWins(A.of(to)),
];

/** The switch on whole ranges of d: before it the pair wins everywhere, after it the Dirac. */
export const beforeTheSwitch = boxEnclosure({
  shows: 'lemma',
  says: 'Under D = diag(−1, d) the pair on e₁ has more energy than the Dirac on e₂',
  boxes: [[['d', -1, below]]],
  holds: ([d]) => [pairWins(d!)],
  control: { why: 'up to d = 1, where |λ| is the same', holds: ([d]) => [pairWins(d!)], boxes: [[['d', -1, 1]]] },
});
export const afterTheSwitch = boxEnclosure({
  shows: 'lemma',
  says: 'Under D = diag(−1, d) the Dirac on e₂ has more energy than the pair on e₁',
  boxes: [[['d', above, 2]]],
  holds: ([d]) => [diracWins(d!)],
  control: {
    why: 'for all d > 0, where the Dirac is a maximum',
    holds: ([d]) => [diracWins(d!)],
    boxes: [[['d', 0, 2]]],
  },
});

/** Under D = diag(−1, d) balanced pairs maximise for d ≤ log cosh 1 and Diracs beyond: e^d grows, cosh 1 does not. */
export const switchOfMaximisers = enclosure({
  shows: 'lemma',
  says: 'Under D = diag(−1, d), E(½δ_{e₁} + ½δ_{−e₁}) = cosh 1 exceeds E(δ_{e₂}) = e^d before log cosh 1, not after',
  range: 'd = 0.4337808304830271 ± 2⁻⁴⁸',
  holds: A => switched(A, [below, above]),
  control: { why: 'the switch where |λ| is largest, at d = 1', holds: A => switched(A, [1 - 2 ** -10, 1 + 2 ** -10]) },
});

/** The switch at its place, and nowhere else between −1 and 2. */
export const onlySwitchOfMaximisers = [switchOfMaximisers, beforeTheSwitch, afterTheSwitch] as const;
