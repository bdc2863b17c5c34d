import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { funkHecke } from '../../src/arithmetic/funkHecke.js';
import { interval } from '../../src/arithmetic/interval.js';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { overlap } from './overlap.js';

/** A printed decimal, right to one unit of its last place. */
const printed = (written: string): Scalar => runningOf(Number(written), 10 ** -(written.length - 2));

/** dim H_ℓ on S^{n−1}: C(ℓ+n−1, n−1) − C(ℓ+n−3, n−1). */
const dimension = (n: number, l: number): number => binomial(l + n - 1, n - 1) - binomial(l + n - 3, n - 1);
const binomial = (a: number, b: number): number => {
  let c = a >= b ? 1 : 0;
  for (let k = 0; k < b && c > 0; k++) c = (c * (a - k)) / (k + 1);
  return Math.round(c);
};

describe('Funk–Hecke coefficients of e^{β x·y}', () => {
  test('agree with the golden sphere constants (theory, section 4; reproduced there with many digits)', () => {
    const golden: [n: number, l: number, written: string][] = [
      [2, 0, '1.2660658777520084'],
      [3, 0, '1.1752011936438016'],
      [4, 0, '1.13031820798497'],
      [5, 0, '1.103638323514327'],
      [8, 0, '1.0640843963679314'],
      [2, 1, '0.565159103992485'],
      [3, 1, '0.36787944117144233'],
      [4, 1, '0.2714953395340766'],
      [2, 2, '0.1357476697670383'],
      [3, 2, '0.0715628701294745'],
      [4, 2, '0.04433684984866381'],
    ];
    for (const [n, l, written] of golden) {
      expect(overlap(funkHecke(n, l), printed(written)), `n = ${n}, ℓ = ${l}`).toBe(true);
      expect(overlap(funkHecke(n + 1, l), printed(written)), `n = ${n + 1}, ℓ = ${l}`).toBe(false);
    }
  });
  test('n = 3: λ_0 = sinh β / β and λ_1 = 1/e at β = 1', () => {
    const A = running;
    const [e, f] = [A.exp(A.of(2)), A.exp(A.of(-2))];
    expect(overlap(funkHecke(3, 0, A.of(2)), A.mul(A.of(0.25), A.sub(e, f)))).toBe(true);
    expect(overlap(funkHecke(3, 1), A.exp(A.of(-1)))).toBe(true);
  });
  test('λ_{ℓ−1} − λ_{ℓ+1} = ((2ℓ + n − 2)/β) λ_ℓ', () => {
    for (const A of [running, interval])
      for (const [n, l, beta] of [
        [2, 1, 1],
        [3, 2, 0.5],
        [4, 3, 2],
        [7, 1, 5],
      ] as const) {
        const lambda = (k: number) => funkHecke(n, k, A.of(beta));
        const right = A.mul(A.div(A.of(2 * l + n - 2), A.of(beta)), lambda(l));
        expect(overlap(A.sub(lambda(l - 1), lambda(l + 1)), right), `${n}, ${l}, ${beta}`).toBe(true);
        expect(overlap(A.add(lambda(l - 1), lambda(l + 1)), right)).toBe(false);
      }
  });
  test('the trace of the kernel: Σ_ℓ dim H_ℓ λ_ℓ = e^β, and with β < 0 it alternates to e^β', () => {
    for (const n of [2, 3, 4, 6])
      for (const beta of [1, 2, -1]) {
        const A = running;
        const terms = Array.from({ length: 40 }, (_, l) => A.mul(A.of(dimension(n, l)), funkHecke(n, l, A.of(beta))));
        expect(overlap(terms.reduce(A.add), A.exp(A.of(beta))), `n = ${n}, β = ${beta}`).toBe(true);
      }
  });
  test('all coefficients of an attractive kernel are positive, with certainty', () => {
    for (const n of [2, 3, 8])
      for (let l = 0; l < 30; l++) {
        const { value, error } = running.approximation(funkHecke(n, l));
        expect(value - error).toBeGreaterThan(0);
      }
  });
});
