import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { prime, residues } from '../../src/arithmetic/residue.js';
import {
  dot,
  exponential,
  logarithm,
  minus,
  multiple,
  negative,
  norm2,
  over,
  plus,
  root,
  sum,
  times,
} from '../../src/sphere/verbs.js';

const seeds = Array.from({ length: 20 }, (_, k) => k);
const vanishes = (a: Scalar): boolean => a.in.approximation(a).value === 0;

describe('the field F_p, p = 2⁶¹ − 1', () => {
  test('p is prime: 37 is no square, and 37^((p−1)/2) = −1 with the factors of p − 1 all witnessed', () => {
    const power = (a: bigint, k: bigint): bigint =>
      k === 0n ? 1n : k % 2n === 1n ? (a * power(a, k - 1n)) % prime : power((a * a) % prime, k / 2n);
    const factors = [2n, 3n, 5n, 7n, 11n, 13n, 31n, 41n, 61n, 151n, 331n, 1321n];
    const rest = factors.reduce((m, q) => (m % q === 0n ? m / q : m), prime - 1n);
    expect(rest).toBe(3n * 5n);
    expect(power(37n, prime - 1n)).toBe(1n);
    for (const q of factors) expect(power(37n, (prime - 1n) / q)).not.toBe(1n);
  });
  test('a(b + c) = ab + ac, and (a/b) b = a', () => {
    for (const seed of seeds) {
      const v = residues(seed);
      const [a, b, c] = [v.free('a'), v.free('b'), v.free('c')];
      expect(vanishes(minus(times(a, plus(b, c)), plus(times(a, b), times(a, c))))).toBe(true);
      expect(vanishes(minus(times(over(a, b), b), a))).toBe(true);
      expect(vanishes(minus(times(over(a, b), a), b))).toBe(false);
    }
  });
  test('dyadic doubles are read exactly: 3/32 · 32 = 3, (1 + 2⁻⁵²) − 1 = 2⁻⁵², −2⁷⁰ 2⁻⁷⁰ = −1', () => {
    const A = residues(1).in;
    expect(vanishes(minus(multiple(32, A.of(3 / 32)), A.of(3)))).toBe(true);
    expect(vanishes(minus(minus(A.of(1 + 2 ** -52), A.of(1)), A.of(2 ** -52)))).toBe(true);
    expect(vanishes(plus(times(A.of(-(2 ** 70)), A.of(2 ** -70)), A.of(1)))).toBe(true);
    expect(() => A.of(Infinity)).toThrow('residue: a number must be finite');
  });
  test('points of the sphere satisfy |x|² = 1 and masses sum to 1, in every size', () => {
    for (const n of [1, 2, 3, 8]) {
      const v = residues(n);
      expect(vanishes(minus(norm2(v.unit('x', n)), v.in.of(1)))).toBe(true);
      expect(vanishes(minus(sum(v.simplex('w', n)), v.in.of(1)))).toBe(true);
    }
    expect(vanishes(minus(norm2(residues(1).unit('x', 3)), residues(1).in.of(2)))).toBe(false);
  });
  test('equal names are equal variables, other names and other seeds are not', () => {
    const v = residues(3);
    expect(vanishes(minus(v.free('a'), v.free('a')))).toBe(true);
    expect(vanishes(minus(v.free('a'), v.free('b')))).toBe(false);
    expect(vanishes(minus(v.unit('x', 2)[0]!, v.unit('y', 2)[0]!))).toBe(false);
    const value = (a: Scalar): unknown => (a as unknown as { value: unknown }).value;
    expect(value(residues(4).free('a'))).not.toBe(value(v.free('a')));
  });
});

describe('kernels as independent residues', () => {
  test('e^0 = 1, e^{−a} e^a = 1, and equal arguments give equal kernels', () => {
    for (const seed of seeds) {
      const v = residues(seed);
      const [a, b] = [v.free('a'), v.free('b')];
      const one = v.in.of(1);
      expect(vanishes(minus(exponential(minus(a, a)), one))).toBe(true);
      expect(vanishes(minus(times(exponential(a), exponential(negative(a))), one))).toBe(true);
      expect(vanishes(minus(exponential(times(a, b)), exponential(times(b, a))))).toBe(true);
      expect(vanishes(minus(exponential(a), exponential(b)))).toBe(false);
      expect(vanishes(minus(exponential(plus(a, b)), times(exponential(a), exponential(b))))).toBe(false);
    }
  });
  test('arguments that agree on the sphere give equal kernels', () => {
    const v = residues(7);
    const x = v.unit('x', 3);
    expect(vanishes(minus(exponential(dot(x, x)), exponential(v.in.of(1))))).toBe(true);
  });
  test('logarithm and root are unreadable', () => {
    const a = residues(1).free('a');
    expect(() => logarithm(a)).toThrow('arithmetic/unreadable');
    expect(() => root(a)).toThrow('arithmetic/unreadable');
  });
});

describe('what a point is worth', () => {
  test('a division by the residue 0 marks the point as undefined', () => {
    const v = residues(5);
    const a = v.free('a');
    expect(v.defined()).toBe(true);
    over(a, minus(a, v.free('a')));
    expect(v.defined()).toBe(false);
  });
  test('the failure bound is deg/(p − 1) for a polynomial and grows with every meeting of arguments', () => {
    const size = Number(prime - 1n);
    const v = residues(6);
    const [a, b] = [v.free('a'), v.free('b')];
    expect(v.failure([times(times(a, b), b)])).toBe(3 / size);
    const two = minus(exponential(a), exponential(b));
    expect(v.failure([two])).toBe((1 + 2 * 2 + 2) / size);
    over(a, times(b, b));
    expect(v.failure([two])).toBe(7 / (size - 2));
  });
});
