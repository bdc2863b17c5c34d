/** Doubles without a pattern for the flat texts, and the same doubles as exact data of the generic ones. */
import { running } from '../../src/arithmetic/running.js';
import type { Weights } from '../../src/attention/weights.js';
import { flatWeights, type FlatMeasure, type FlatWeights } from '../../src/flat/flatWeights.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import type { Matrix } from '../../src/sphere/verbs.js';

export interface Case {
  readonly flat: { readonly weights: FlatWeights; readonly mu: FlatMeasure };
  readonly generic: { readonly weights: Weights; readonly mu: Measure };
}

/** A fixed sequence of numbers in (−1, 1), from the fractional parts of multiples of √2 and their squares. */
const sequence = (seed: number) => {
  let k = seed;
  return (): number => {
    k += 1;
    const a = (k * Math.SQRT2 + k * k * 0.123456789) % 1;
    return 2 * a - 1;
  };
};

const rows = (a: Float64Array, n: number): Matrix =>
  Array.from({ length: a.length / n }, (_, j) => [...a.subarray(j * n, j * n + n)].map(running.of));

export const flatCase = ({ N, n, scale }: { N: number; n: number; scale: number }): Case => {
  const next = sequence(100 * N + n);
  const filled = (length: number, by: number) => Float64Array.from({ length }, () => by * next());
  const [D, V, tokens] = [filled(n * n, scale), filled(n * n, 1), filled(N * n, 1)];
  for (let i = 0; i < N; i++) {
    const length = Math.hypot(...tokens.subarray(i * n, i * n + n));
    for (let k = 0; k < n; k++) tokens[i * n + k]! /= length;
  }
  const masses = filled(N, 0.5).map(w => (w + 1) / N);
  return {
    flat: { weights: flatWeights(n, D, V), mu: { tokens, masses } },
    generic: { weights: { D: rows(D, n), V: rows(V, n) }, mu: measure(rows(tokens, n), [...masses].map(running.of)) },
  };
};
