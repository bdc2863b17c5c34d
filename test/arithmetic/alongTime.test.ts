import { expect, test } from 'vitest';
import { alongTime } from '../../src/arithmetic/alongTime.js';
import { running } from '../../src/arithmetic/running.js';
import { exponential, over, square, times } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const half = running.of(0.5);
const formula = (a: typeof half, b: typeof half) => [square(a), over(b, a), exponential(times(a, b))];

test('(t², c/t, e^{ct})′ = (2t, −c/t², c e^{ct})', () => {
  const c = running.of(3);
  const { values, rates } = alongTime(half, ({ t, still }) => formula(t, still(c)));
  expectEqual(values, formula(half, c));
  expectEqual(rates, [running.of(1), running.of(-12), times(c, exponential(running.of(1.5)))]);
});

test('second route: central differences at distance h err by O(h²)', () => {
  const at = (t: number) => known(exponential(times(running.of(t), running.of(3)))).value;
  const h = 2 ** -12;
  const { rates } = alongTime(half, ({ t, still }) => [exponential(times(t, still(running.of(3))))]);
  expect(Math.abs((at(0.5 + h) - at(0.5 - h)) / (2 * h) - known(rates[0]!).value)).toBeLessThanOrEqual(64 * h * h);
});
