import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { funkHecke } from '../src/arithmetic/funkHecke.js';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);

const positive = (A: Arithmetic, beta: number) =>
  range(2, 12).flatMap(n => range(0, 32).map(l => atLeast(funkHecke(n, l, A.of(beta)), A.of(0))));

/** λ_l = 2^{−l}/(n/2)_l ₀F₁(;n/2+l;¼): every factor and every term of the series is positive, for all l. */
export const funkHeckePositive = enclosure({
  shows: 'lemma',
  says: 'The eigenvalues λ_l of the kernel e^{x·y} are positive',
  range: 'n = 2, …, 12, l = 0, …, 32',
  holds: A => positive(A, 1),
  control: { why: 'D = −Id: odd degrees have negative eigenvalues', holds: A => positive(A, -1) },
});
