import type { Scalar, Arithmetic } from './arithmetic.js';

/**
 * Where the data of a statement come from, in one reading. Charts and identities are written against this, so the same
 * text is fed with drawn dyadics, with symbols and constraints, or with residues.
 */
export interface Variables {
  readonly in: Arithmetic;
  /** A free real parameter. Numeric sources draw a dyadic k/32 with |k/32| ≤ bound. */
  readonly free: (name: string, bound?: number) => Scalar;
  /** A point of the unit sphere of ℝⁿ: Σ x_k² = 1 (rational stereographic image, or symbols with that constraint). */
  readonly unit: (name: string, n: number) => readonly Scalar[];
  /** N positive numbers with sum 1 (integers over their sum; or free symbols and w_N = 1 − Σ others). */
  readonly simplex: (name: string, N: number) => readonly Scalar[];
}
