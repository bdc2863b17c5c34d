import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { widened } from '../../src/arithmetic/widened.js';
import { uniformPartition } from '../../src/attention/uniformField.js';
import { partition } from '../../src/attention/partition.js';
import { leaningRule, ruleRemainder, uniformRule } from '../../src/measure/uniformRule.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, norm2, sum, times, type Vector } from '../../src/sphere/verbs.js';
import { point, ratio } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const power = (a: Vector[number], k: number) => Array.from({ length: k }, () => a).reduce(times, A.of(1));
/** ∫ y_1^a y_2^b dμ. */
const moment = (rule: typeof uniformRule, n: number, [a, b]: readonly [number, number]) => {
  const mu = rule(A, n);
  return dot(
    mu.masses,
    mu.tokens.map(y => times(power(y[0]!, a), power(y[1]!, b))),
  );
};
const odd = (k: number): number => (k <= 1 ? 1 : k * odd(k - 2));
/** ∫ y_1^a y_2^b dσ = (a − 1)!! (b − 1)!!/(n(n + 2)…(n + a + b − 2)), a and b even. */
const exactly = (n: number, [a, b]: readonly [number, number]) => {
  const factors = Array.from({ length: (a + b) / 2 }, (_, k) => A.of(n + 2 * k));
  return A.div(A.of(odd(a - 1) * odd(b - 1)), factors.reduce(times, A.of(1)));
};
const dimensions = [2, 3, 4];

test('the tokens are on the sphere, the masses are positive and sum to 1', () => {
  for (const n of dimensions) {
    const { tokens, masses } = uniformRule(A, n);
    tokens.forEach(y => expectEqual(norm2(y), A.of(1)));
    masses.forEach(w => expect(known(w).value).toBeGreaterThan(known(w).error));
    expectEqual(sum(masses), A.of(1));
  }
});

test('moments in the plane are those of σ up to degree 22, and odd ones vanish', () => {
  for (const n of dimensions) {
    for (const at of [
      [2, 0],
      [2, 2],
      [4, 2],
      [0, 12],
      [10, 12],
      [22, 0],
    ] as const)
      expectEqual(moment(uniformRule, n, at), exactly(n, at));
    for (const at of [
      [1, 0],
      [2, 1],
      [11, 12],
    ] as const)
      expect(Math.abs(known(moment(uniformRule, n, at)).value)).toBeLessThanOrEqual(
        known(moment(uniformRule, n, at)).error,
      );
  }
});

test('the moment of degree 24 is not that of σ', () => {
  for (const n of dimensions) expectDifferent(moment(uniformRule, n, [24, 0]), exactly(n, [24, 0]));
});

test('the leaning rule has mean 1/2n in the first coordinate', () => {
  for (const n of dimensions) expectEqual(moment(leaningRule, n, [1, 0]), ratio(A, 1, 2 * n));
});

test('for β = 2 the partition function is that of σ up to the remainder, which is not idle', () => {
  for (const n of dimensions) {
    const D = scaledMatrix(A.of(2), identityMatrix(A, n));
    const x = [...point(A, [4, 3], 5), ...Array.from({ length: n - 2 }, () => A.of(0))];
    expectEqual(widened(partition(D, uniformRule(A, n))(x), ruleRemainder(A.of(2), 0)), uniformPartition(D)(x));
  }
  const sixteen = scaledMatrix(A.of(16), identityMatrix(A, 2));
  const x = point(A, [4, 3], 5);
  expectDifferent(partition(sixteen, uniformRule(A, 2))(x), uniformPartition(sixteen)(x));
});

test('the remainder is at least 16 |β|^{J+1}/(J+1)! e^{2|β|}, J = 22 − k', () => {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  for (const [beta, k] of [
    [1, 1],
    [-1, 4],
    [2, 3],
  ] as const) {
    const formula = (16 * Math.abs(beta) ** (23 - k) * Math.exp(2 * Math.abs(beta))) / factorial(23 - k);
    const value = Math.abs(known(ruleRemainder(A.of(beta), k)).value);
    expect(value).toBeGreaterThan(formula * (1 - 2 ** -40));
    expect(value).toBeLessThan(formula * 4);
  }
});

test('there is no rule for n = 5', () => expect(() => uniformRule(A, 5)).toThrow('uniformRule: n must be 2, 3 or 4'));
