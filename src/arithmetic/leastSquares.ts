/**
 * Least squares  min_c |A c − b|₂  in plain doubles, by modified Gram–Schmidt on the columns and the right sides.
 *
 * A heuristic that *finds* numbers: what is found is data, and a bound on A c − b is computed elsewhere. Columns are
 * scaled to length 1, so that none drops out for being small; a column of zeros gets the coefficient 0.
 * @param columns  the columns of A, plain numbers
 * @param sides    right sides b
 * @returns        the coefficients of each right side
 * Error           none is claimed; the residual is backward stable. Cost O(rows · columns²)
 * Source          Björck, Numerical Methods for Least Squares Problems (1996): modified Gram–Schmidt
 */
type Numbers = readonly number[];

export const leastSquares = (columns: readonly Numbers[], sides: readonly Numbers[]): readonly Numbers[] => {
  const sizes = columns.map(length);
  const Q = columns.map((a, j) => Float64Array.from(a, x => (sizes[j]! > 0 ? x / sizes[j]! : 0)));
  const b = sides.map(side => Float64Array.from(side));
  const R = Q.map((q, j) => [...orthogonal(q, Q.slice(j + 1)), ...alongEach(q, b)]);
  return sides.map((_, s) => solved(R, s).map((c, j) => (sizes[j]! > 0 ? c / sizes[j]! : 0)));
};

const length = (a: ArrayLike<number>): number => {
  let s = 0;
  for (let i = 0; i < a.length; i++) s += a[i]! * a[i]!;
  return Math.sqrt(s);
};

/** Makes q a unit vector and takes it out of the vectors that follow; the row of R. */
const orthogonal = (q: Float64Array, rest: readonly Float64Array[]): Numbers => {
  const size = length(q);
  if (size > 0) for (let i = 0; i < q.length; i++) q[i] = q[i]! / size;
  return [size, ...alongEach(q, rest)];
};

const alongEach = (q: Float64Array, rest: readonly Float64Array[]): Numbers =>
  rest.map(a => {
    let s = 0;
    for (let i = 0; i < q.length; i++) s += q[i]! * a[i]!;
    for (let i = 0; i < q.length; i++) a[i] = a[i]! - s * q[i]!;
    return s;
  });

/** Row j of R is (r_jj, r_j,j+1, …, r_jn, right sides …): back substitution. */
const solved = (R: readonly Numbers[], side: number): Numbers => {
  const c = R.map(() => 0);
  for (let j = R.length - 1; j >= 0; j--) {
    const [size, ...rest] = R[j]!;
    const ahead = R.length - 1 - j;
    let s = rest[ahead + side]!;
    for (let k = 0; k < ahead; k++) s -= rest[k]! * c[j + 1 + k]!;
    c[j] = size! > 0 ? s / size! : 0;
  }
  return c;
};
