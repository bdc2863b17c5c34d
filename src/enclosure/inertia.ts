/**
 * Signs of eigenvalues by enclosure.
 *
 * Symmetric H: the pivots of H = L diag(d) Lᵀ have the signs of its eigenvalues (Sylvester), for every matrix that the
 * entries enclose. Any real J: if P = Pᵀ and PJ + JᵀP is negative definite, J has as many eigenvalues with negative
 * real part as P has positive ones, as many with positive real part as P has negative ones, and none on the imaginary
 * axis (the main inertia theorem). P is found in plain numbers from PJ + JᵀP = −Id, then it *is* exact, and only the
 * two signs are enclosed.
 * Source  Sylvester; Ostrowski, Schneider, Some theorems on the inertia of general matrices (1962)
 */
import { solve } from 'ml-matrix';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../claim/judgement.js';
import { centre } from '../sphere/centres.js';
import { matrixOf, matrixSum } from '../sphere/matrices.js';
import {
  minus,
  negative,
  over,
  product,
  readingOf,
  times,
  transpose,
  type Matrix,
  type Vector,
} from '../sphere/verbs.js';

/** The pivots d_1, …, d_m of a symmetric matrix, of which the lower triangle is read. */
export const pivots = (H: Matrix): Vector => {
  const [first, ...rows] = H.map(row => row[0]!);
  if (rows.length === 0) return [first!];
  const rest = rows.map((a, i) =>
    rows.slice(0, i + 1).map((b, k) => minus(H[i + 1]![k + 1]!, over(times(a, b), first!))),
  );
  return [first!, ...pivots(rest)];
};

const positive = (a: Scalar): Judgement => atLeast(a, a.in.of(0));

/** All eigenvalues of the symmetric matrix H are positive. */
export const positiveDefinite = (H: Matrix): readonly Judgement[] => pivots(H).map(positive);

/** All eigenvalues of the symmetric matrix H are negative. */
export const negativeDefinite = (H: Matrix): readonly Judgement[] => positiveDefinite(H.map(row => row.map(negative)));

/** The symmetric matrix H has exactly `count` negative eigenvalues, and the others are positive. */
export const symmetricInertia = (H: Matrix, count: number): readonly Judgement[] => {
  const found = pivots(H);
  const below = found.filter(d => centre(d) < 0).length;
  return [...found.map(d => positive(centre(d) < 0 ? negative(d) : d)), ...same(readingOf(found), below, count)];
};

/** The real matrix J has exactly `count` eigenvalues with negative real part, and the others have positive ones. */
export const inertia = (J: Matrix, count: number): readonly Judgement[] => {
  const P = matrixOf(readingOf(J[0]!), nearLyapunov(J));
  const PJ = product(P, J);
  return [...negativeDefinite(matrixSum(PJ, transpose(PJ))), ...symmetricInertia(P, J.length - count)];
};

const same = (A: Scalar['in'], found: number, asked: number): readonly Judgement[] => [
  atLeast(A.of(found + 0.5), A.of(asked)),
  atLeast(A.of(asked + 0.5), A.of(found)),
];

/** P = Pᵀ with PJ + JᵀP ≈ −Id in plain numbers: m² linear equations in the entries of P. */
const nearLyapunov = (J: Matrix): readonly (readonly number[])[] => {
  const [plain, m] = [J.map(row => row.map(centre)), J.length];
  const places = plain.flatMap((_, i) => plain.map((__, k) => [i, k] as const));
  const equation = ([i, k]: readonly [number, number]): number[] =>
    places.map(([p, q]) => (p === i ? plain[q]![k]! : 0) + (q === k ? plain[p]![i]! : 0));
  const right = places.map(([i, k]) => [i === k ? -1 : 0]);
  const P = solve(places.map(equation), right, true).to1DArray();
  return plain.map((_, i) => plain.map((__, k) => (P[m * i + k]! + P[m * k + i]!) / 2));
};
