import { describe, expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { besselRatio } from '../../src/arithmetic/besselRatio.js';
import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { interval } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { readingsAgree } from '../laws/readingsAgree.js';
import { overlap, relativeError } from './overlap.js';

/** The quotient of series, another route to G. */
const quotient = (n: number, r2: Scalar): Scalar => {
  const A = r2.in;
  const z = A.mul(A.of(0.25), r2);
  return A.div(hypergeometric0F1(n / 2 + 1, z), A.mul(A.of(n), hypergeometric0F1(n / 2, z)));
};
const squares = [-4, -0.5, 0, 2 ** -30, 1, 7.5, 400, 10000];

describe('the ratio G(r²) of Bessel functions', () => {
  test('the continued fraction and the quotient of series agree, in running, interval and many digits', async () => {
    const all = (A: Arithmetic) => [2, 3, 5, 8].flatMap(n => squares.map(r2 => [n, A.of(r2)] as const));
    const holds = (A: Arithmetic) => all(A).map(([n, r2]) => overlap(besselRatio(n, r2), quotient(n, r2)));
    expect([...holds(running), ...holds(interval)]).not.toContain(false);
    expect(await withDigits(150, holds)).not.toContain(false);
    const shifted = all(running).map(([n, r2]) => overlap(besselRatio(n, r2), quotient(n + 1, r2)));
    expect(shifted.map((same, i) => (same ? i : -1)).filter(i => i >= 0)).toEqual([]);
  });
  test('n = 3: G(r²) = coth r / r − 1/r², and G(0) = 1/n', () => {
    for (const r of [1, 2.5, 20]) {
      const A = running;
      const [e, f] = [A.exp(A.of(r)), A.exp(A.of(-r))];
      const coth = A.div(A.add(e, f), A.sub(e, f));
      const closed = A.sub(A.div(coth, A.of(r)), A.div(A.of(1), A.of(r * r)));
      expect(overlap(besselRatio(3, A.of(r * r)), closed)).toBe(true);
    }
    expect(overlap(besselRatio(7, running.of(0)), running.div(running.of(1), running.of(7)))).toBe(true);
  });
  test('is right without overflow at r = 2^15, where the series are infinite: n = 3, (r − 1)/r²', () => {
    const [r, G] = [2 ** 15, besselRatio(3, running.of(2 ** 30))];
    expect(overlap(G, running.div(running.of(r - 1), running.of(r * r)))).toBe(true);
    expect(relativeError(G)).toBeLessThan(2 ** -36);
  });
  test('its bound is below 2^−45 of the value for r ≤ 20', () => {
    for (const r2 of [0, 1, 7.5, 400]) expect(relativeError(besselRatio(4, running.of(r2)))).toBeLessThan(2 ** -45);
  });
  test('an uncertain r² contains both ends, also across 0', () => {
    for (const [centre, error] of [
      [1, 0.5],
      [0, 2 ** -4],
    ] as const)
      for (const r2 of [centre - error, centre + error])
        expect(overlap(besselRatio(3, runningOf(centre, error)), besselRatio(3, running.of(r2)))).toBe(true);
    expect(running.approximation(besselRatio(3, runningOf(1, 2 ** 30))).error).toBe(Infinity);
  });
  test('the law of readings holds for it', async () => {
    for (let draw = 0; draw < 20; draw++)
      expect(
        (await readingsAgree(v => [besselRatio(3, v.free('r2', 4)), besselRatio(2, v.free('r2', 64))], draw)).broken,
      ).toEqual([]);
  });
  test('its domain errors say so', () => {
    expect(() => besselRatio(0, running.of(1))).toThrow(/n must be an integer ≥ 1; found 0/);
    expect(() => besselRatio(3, running.of(2 ** 41))).toThrow(/at most 2\^40/);
  });
});
