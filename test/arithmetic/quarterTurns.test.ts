import { expect, test } from 'vitest';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { pi } from '../../src/arithmetic/pi.js';
import { quarterTurns } from '../../src/arithmetic/quarterTurns.js';

/** |x − (k π/2 + r)| modulo 2π, as a multiple of the slack. */
const missed = (x: number, of = quarterTurns): Promise<number> =>
  withDigits(2400, A => {
    const { quadrant, rest, slack } = of(x);
    const quarter = A.mul(A.of(0.5), pi(A));
    const left = A.sub(A.sub(A.of(x), A.of(rest)), A.mul(A.of(quadrant), quarter));
    const turns = A.approximation(A.div(left, A.mul(A.of(4), quarter))).value;
    const whole = roundedIn(A, A.div(left, A.mul(A.of(4), quarter)), turns);
    return Math.abs(A.approximation(A.mul(whole, A.mul(A.of(4), quarter))).value) / slack;
  });

type A = Parameters<Parameters<typeof withDigits>[1]>[0];
/** a less the nearest integer, found digit by digit from the top. */
const roundedIn = (A: A, a: ReturnType<A['of']>, size: number): ReturnType<A['of']> => {
  if (Math.abs(size) < 2 ** 52) return A.sub(a, A.of(Math.round(size)));
  const rest = A.sub(a, A.of(size));
  return roundedIn(A, rest, A.approximation(rest).value);
};

test('x = k π/2 + r modulo whole turns, from 1 to the largest double', async () => {
  for (const x of [1, -2, 100, 1e5, -524288, 524288.5, 1e9, -1e22, 1e300, Number.MAX_VALUE])
    expect(await missed(x), String(x)).toBeLessThanOrEqual(1);
});

test('the check fails on a remainder that is off by 2⁻⁵⁰', async () => {
  const off: typeof quarterTurns = x => ({ ...quarterTurns(x), rest: quarterTurns(x).rest + 2 ** -50 });
  expect(await missed(100, off)).toBeGreaterThan(1);
  expect(await missed(1e300, off)).toBeGreaterThan(1);
});

test('the remainder is at most an eighth of a turn, and small numbers are their own', () => {
  for (let k = -60; k < 1023; k += 7) expect(Math.abs(quarterTurns(1.37 * 2 ** k).rest)).toBeLessThan(0.7855);
  expect(quarterTurns(0.78)).toEqual({ quadrant: 0, rest: 0.78, slack: 0 });
});
