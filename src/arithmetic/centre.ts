/**
 * What runs in the centre of a running error analysis: doubles themselves, or handles of numbers with more digits.
 *
 * Each operation has its rounding, a bound (a double) on |computed − exact|, 0 where the result is known to be exact.
 */
import type { Arithmetic } from './arithmetic.js';

export interface Centre {
  /** Significant bits: 2^{−bits} is the relative rounding. */
  readonly bits: number;
  readonly of: (x: number) => number;
  readonly toDouble: (a: number) => number;
  /** |toDouble(a) − a|. */
  readonly conversion: (a: number) => number;
  /** least(a) ≤ |a| ≤ size(a) ≤ (1 + 2u)|a| + tiny. */
  readonly size: (a: number) => number;
  readonly least: (a: number) => number;
  readonly sum: (a: number, b: number) => number;
  readonly difference: (a: number, b: number) => number;
  readonly product: (a: number, b: number) => number;
  readonly quotient: (a: number, b: number) => number;
  readonly exponential: (a: number) => number;
  readonly logarithm: (a: number) => number;
  readonly root: (a: number) => number;
  readonly sumRounding: (a: number, b: number, s: number) => number;
  readonly differenceRounding: (a: number, b: number, s: number) => number;
  readonly productRounding: (a: number, b: number, p: number) => number;
  readonly quotientRounding: (a: number, b: number, q: number) => number;
  readonly exponentialRounding: (a: number, v: number) => number;
  readonly logarithmRounding: (a: number, v: number) => number;
  readonly rootRounding: (a: number, s: number) => number;
}

/** The inside of a scalar of such a reading: a centre with a bound. */
export interface Running {
  readonly in: Arithmetic & { readonly centre: Centre };
  readonly value: number;
  readonly error: number;
}
