import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { stationaryRectangle } from '../src/energy/stationaryRectangle.js';
import { exponential, logarithm, minus, multiple, over, plus, sum, times, type Vector } from '../src/sphere/verbs.js';

const cases = [
  [1, 1 / 2],
  [1, 2],
  [1, 3],
  [1, 6],
  [1, 8],
  [1 / 4, 4],
  [1, -2, 3],
  [1 / 2, 1, 2, 4],
];

/** Σ_k artanh(c/|d_k|)/|d_k|, which increases in c from 0 to ∞ on 0 < c < min |d_k|. */
const total = (sizes: Vector, c: Scalar): Scalar =>
  sum(sizes.map(a => over(logarithm(over(plus(a, c), minus(a, c))), multiple(2, a))));

/** The total at c(1 ∓ 2⁻³⁰) on both sides of 1, for c = d tanh(d a²) of the first side. */
const straddled = (A: Arithmetic, d: readonly number[], squares: (d: Vector) => Vector): readonly Judgement[] => {
  const sizes = d.map(a => A.of(Math.abs(a)));
  const growth = exponential(multiple(2, times(sizes[0]!, squares(d.map(A.of))[0]!)));
  const c = over(times(sizes[0]!, minus(growth, A.of(1))), plus(growth, A.of(1)));
  const [below, above] = [multiple(1 - 2 ** -30, c), multiple(1 + 2 ** -30, c)];
  return [atLeast(A.of(1), total(sizes, below)), atLeast(total(sizes, above), A.of(1))];
};

const cube = (d: Vector): Vector => d.map(a => over(a.in.of(1), a.in.of(d.length)));

/** One stationary rectangle with all sides > 0, by the intermediate value theorem and monotonicity. */
export const sidesOfARectangle = enclosure({
  shows: 'statement',
  says: 'Σ_k artanh(c/|d_k|)/|d_k| = 1 has its only root within 2⁻³⁰c of the c of the computed rectangle',
  range: `d = ${cases.map(d => `(${d.join(', ')})`).join(' ')}`,
  holds: A => cases.flatMap(d => straddled(A, d, stationaryRectangle)),
  control: { why: 'the cube a_k² = 1/n', holds: A => cases.flatMap(d => straddled(A, d, cube)) },
});
