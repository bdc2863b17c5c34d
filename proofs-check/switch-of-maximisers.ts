import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { energy } from '../src/energy/energy.js';
import { dirac, pair } from '../src/measure/measure.js';
import { diagonalMatrix, identityMatrix } from '../src/sphere/matrices.js';

/** Numbers on either side of log cosh 1 = 0.4337808304830271…. */
const [below, above] = [-1, 1].map(k => 0.4337808304830271 + k * 2 ** -48) as [number, number];

/** Under diag(−1, d) the pair on e₁ against the Dirac on e₂, for d on either side of the switch. */
const switched = (A: Arithmetic, [from, to]: readonly [number, number]): readonly Judgement[] => {
  const [left, right] = identityMatrix(A, 2);
  const single = (d: number) => energy(diagonalMatrix([A.of(-1), A.of(d)]), dirac(right!));
  const balanced = (d: number) => energy(diagonalMatrix([A.of(-1), A.of(d)]), pair(left!, A.of(0.5)));
  return [atLeast(balanced(from), single(from)), atLeast(single(to), balanced(to))];
};

/** Under D = diag(−1, d) balanced pairs maximise for d ≤ log cosh 1 and Diracs beyond: e^d grows, cosh 1 does not. */
export const switchOfMaximisers = enclosure({
  shows: 'lemma',
  says: 'Under D = diag(−1, d), E(½δ_{e₁} + ½δ_{−e₁}) = cosh 1 exceeds E(δ_{e₂}) = e^d before log cosh 1, not after',
  range: 'd = 0.4337808304830271 ± 2⁻⁴⁸',
  holds: A => switched(A, [below, above]),
  control: { why: 'the switch where |λ| is largest, at d = 1', holds: A => switched(A, [1 - 2 ** -10, 1 + 2 ** -10]) },
});
