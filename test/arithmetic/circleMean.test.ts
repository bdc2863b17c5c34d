import { expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { circleMean } from '../../src/arithmetic/circleMean.js';
import { cosines } from '../../src/arithmetic/cosines.js';
import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { interval } from '../../src/arithmetic/interval.js';
import { decimal, withDigits } from '../../src/arithmetic/multiprecision.js';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { exponential, minus, multiple, square, sum, root, plus, times } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

test.each<[string, Arithmetic]>([
  ['running', running],
  ['interval', interval],
])('π and the cosines of the 64-gon, in %s', (_, A) => {
  expectEqual(pi(A), printed('3.141592653589793'));
  const c = cosines(A, 6);
  expect(c.length).toBe(33);
  expectEqual([c[0]!, c[8]!, c[16]!, c[32]!], [A.of(1), root(A.of(0.5)), A.of(0), A.of(-1)]);
  expectEqual(
    c.slice(0, 17).map(a => minus(multiple(2, square(a)), A.of(1))),
    c.filter((__, j) => j % 2 === 0),
  );
});

test('π to forty digits', async () =>
  expect(await withDigits(160, A => decimal(pi(A), 40))).toBe('3.141592653589793238462643383279502884197e0'));

/** (1/2π) ∫ e^{z cos θ} dθ, at most e^{|z| cosh 1} in the strip. */
const mean = (z: Scalar): Scalar => circleMean(c => exponential(times(z, c)), exponential(z.in.of(4)));

test.each<[string, Arithmetic]>([
  ['running', running],
  ['interval', interval],
])('the mean of e^{z cos θ} over the circle is ₀F₁(;1;z²/4), in %s', (_, A) => {
  const z = A.of(1.75);
  expectEqual(mean(z), hypergeometric0F1(1, multiple(0.25, square(z))));
});

test('the same to 46 digits', async () => {
  const [left, right] = await withDigits(160, A => {
    const z = A.of(1.75);
    return [mean(z), hypergeometric0F1(1, multiple(0.25, square(z)))].map(a => decimal(a, 46));
  });
  expect(left).toBe(right);
});

test('a rule that counts the ends in full is found', () => {
  const c = cosines(running, 6);
  const z = running.of(1.75);
  const full = multiple(1 / 32, sum(c.map(a => exponential(times(z, a)))));
  expectDifferent(plus(full, running.of(0)), mean(z));
});
