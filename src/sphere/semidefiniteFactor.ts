import type { Scalar } from '../arithmetic/arithmetic.js';
import { fraction, rational } from '../arithmetic/rational.js';
import { centre } from './centres.js';
import { matrixOf, outer } from './matrices.js';
import { difference, quotient, root, transpose, type Matrix, type Vector } from './verbs.js';

/** Σ ⪰ 0 with its pivots in the order of elimination, as many as its rank; or a pivot that shows it is not. */
export type Definiteness =
  { readonly pivots: readonly number[] } | { readonly pivot: number; readonly at: readonly [number, number] };

/**
 * Is a symmetric matrix of doubles positive semidefinite? Decided exactly, by elimination in fractions.
 *
 * Each step takes the largest diagonal entry d > 0 of what is left and leaves S − S_p S_pᵀ/d, which is ⪰ 0 if and only
 * if S is. Σ ⪰ 0 with rank r is seen after r steps, when nothing is left; a negative diagonal entry, or an entry beside
 * a diagonal of zeros, shows the contrary.
 * @param rows  n × n doubles, symmetric; they are the matrix, without error
 */
export const definiteness = (rows: readonly (readonly number[])[]): Definiteness => {
  const pivots: number[] = [];
  for (let left = matrixOf(rational, rows); ; left = without(left, pivots.at(-1)!)) {
    const diagonal = left.map((row, k) => row[k]!);
    const falls = diagonal.findIndex(d => sign(d) < 0);
    if (falls >= 0) return { pivot: centre(diagonal[falls]!), at: [falls, falls] };
    if (diagonal.some(d => sign(d) > 0)) pivots.push(largest(diagonal));
    else return nothingLeft(left) ?? { pivots };
  }
};

/** The sign of a fraction, also of one that no double but 0 is near to. */
const sign = (a: Scalar): number => Number(fraction(a).num > 0n) - Number(fraction(a).num < 0n);

const largest = (diagonal: Vector): number => {
  const sizes = diagonal.map(d => (sign(d) > 0 ? centre(d) : -1));
  return sizes.indexOf(Math.max(...sizes));
};

/** An entry of a matrix with a diagonal of zeros, which shows that it is not ⪰ 0. */
const nothingLeft = (M: Matrix): Definiteness | undefined => {
  const place = M.flat().findIndex(a => sign(a) !== 0);
  if (place < 0) return undefined;
  const [i, j] = [Math.floor(place / M.length), place % M.length];
  return { pivot: centre(M[i]![j]!), at: [i, j] };
};

const without = (S: Matrix, p: number): Matrix => {
  const shares = outer(quotient(S[p]!, S[p]![p]!), S[p]!);
  return S.map((row, i) => difference(row, shares[i]!));
};

/**
 * A factor R, n × r, of Σ = R Rᵀ by elimination in the order of its pivots; one column of zeros for Σ = 0.
 *
 * Error  running bound; a nearly singular Σ cancels, with a bound that says so.
 */
export const semidefiniteFactor = (Sigma: Matrix, pivots: readonly number[]): Matrix => {
  const columns: Vector[] = [];
  let left = Sigma;
  for (const [k, p] of pivots.entries()) {
    const column = cleared(quotient(left[p]!, root(left[p]![p]!)), pivots.slice(0, k));
    columns.push(column);
    left = left.map((row, i) => difference(row, outer(column, column)[i]!));
  }
  return columns.length === 0 ? Sigma.map(row => [row[0]!.in.of(0)]) : transpose(columns);
};

/** Entries of earlier pivots are 0, and are known to be. */
const cleared = (column: Vector, earlier: readonly number[]): Vector =>
  column.map((a, i) => (earlier.includes(i) ? a.in.of(0) : a));
