/**
 * A witness that an expression is no identity: a drawn point at which the enclosure of an entry excludes 0.
 *
 * Points are exact rationals: dyadics k/32, stereographic images of dyadics on the sphere, positive integers over their
 * sum; the arithmetic encloses what it rounds. No witness proves nothing.
 */
import type { Approx, Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import type { Variables } from '../arithmetic/variables.js';
import type { Expression } from './expression.js';

export interface Witness {
  readonly seed: number;
  readonly entry: number;
  readonly enclosure: Approx;
}

export const witness = (expression: Expression, A: Arithmetic, seeds: readonly number[]): Witness | undefined => {
  for (const seed of seeds) {
    const enclosures = expression(drawnPoint(A, seed)).map(a => A.approximation(a));
    const entry = enclosures.findIndex(({ value, error }) => Math.abs(value) > error);
    if (entry >= 0) return { seed, entry, enclosure: enclosures[entry]! };
  }
  return undefined;
};

/** One random point in a numeric reading, a function of its seed: variables of equal names are equal. */
export const drawnPoint = (A: Arithmetic, seed: number): Variables => ({
  in: A,
  free: (name, bound = 1) => A.of(numerator(seed, name, Math.floor(32 * bound)) / 32),
  unit: (name, n) =>
    stereographic(
      A,
      names(name, n - 1).map(t => A.of(numerator(seed, t, 32) / 16)),
    ),
  simplex: (name, N) =>
    normalised(
      A,
      names(name, N).map(w => A.of(numerator(seed, w, 8) + 9)),
    ),
});

const names = (name: string, n: number): readonly string[] => Array.from({ length: n }, (_, k) => `${name}_${k + 1}`);

/** x = (2t, |t|² − 1)/(|t|² + 1). */
const stereographic = (A: Arithmetic, t: readonly Scalar[]): readonly Scalar[] => {
  const square = t.reduce((s, a) => A.add(s, A.mul(a, a)), A.of(0));
  const scale = A.add(square, A.of(1));
  return [...t.map(a => A.div(A.add(a, a), scale)), t.length === 0 ? A.of(1) : A.div(A.sub(square, A.of(1)), scale)];
};

const normalised = (A: Arithmetic, w: readonly Scalar[]): readonly Scalar[] => {
  const total = w.reduce(A.add);
  return w.map(a => A.div(a, total));
};

/** An integer of absolute value ≤ bound that depends on seed and name alone. */
const numerator = (seed: number, name: string, bound: number): number => {
  const letters = [...name].map(letter => letter.codePointAt(0)!);
  const state = [seed, ...letters, seed].reduce((s, c) => scrambled(s ^ scrambled(c)), letters.length);
  return ((state >>> 0) % (2 * bound + 1)) - bound;
};
const scrambled = (a: number): number => {
  const b = Math.imul(a ^ (a >>> 16) ^ 0x9e3779b9, 0x85ebca6b);
  const c = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return c ^ (c >>> 16);
};
