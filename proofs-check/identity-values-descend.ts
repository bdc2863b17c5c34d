import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { energyRate } from '../src/energy/energyRate.js';
import { equalMasses } from '../src/measure/equalMasses.js';
import { gramMatrix, identityMatrix, matrixOf } from '../src/sphere/matrices.js';
import { over, type Matrix } from '../src/sphere/verbs.js';

/** Queries with QᵀQ = diag(1, 2), exactly. */
const queries = [
  [1, 0],
  [0, 1],
  [0, 1],
];

/** dE/dt at (1, 0), (3, 4)/5, (3, −4)/5 with equal masses. */
const rate = (A: Arithmetic, value: (D: Matrix) => Matrix): Scalar => {
  const D = gramMatrix(matrixOf(A, queries));
  const fifths = (p: number, q: number): readonly Scalar[] => [p, q].map(k => over(A.of(k), A.of(5)));
  return energyRate({ D, V: value(D) }, equalMasses([fifths(5, 0), fifths(3, 4), fifths(3, -4)]));
};

const near = (A: Arithmetic, value: (D: Matrix) => Matrix) => [
  atLeast(rate(A, value), A.of(-0.0491150358748)),
  atLeast(A.of(-0.0491150358745), rate(A, value)),
];

/** V = Id is not monotone although D is positive definite: so V = cD is needed, not only D ⪰ 0. */
export const identityValuesDescend = enclosure({
  shows: 'lemma',
  says: 'With QᵀQ = diag(1, 2) and V = Id, −0.0491150358748 ≤ dE/dt ≤ −0.0491150358745',
  range: 'the tokens (1, 0), (3, 4)/5, (3, −4)/5 of equal masses',
  holds: A => near(A, () => identityMatrix(A, 2)),
  control: { why: 'V = QᵀQ: the energy rises', holds: A => near(A, D => D) },
});
