/** Small matrices of plain numbers: by rows, and flat where speed counts. */
export type Rows = readonly (readonly number[])[];

export const times = (A: Rows, B: Rows): Rows =>
  A.map(row => B[0]!.map((_, j) => row.reduce((s, a, k) => s + a * B[k]![j]!, 0)));

export const transposed = (A: Rows): Rows => A[0]!.map((_, j) => A.map(row => row[j]!));

/** The unit matrix. */
export const identity = (n: number): Rows =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => Number(i === j)));

export const scaled = (c: number, A: Rows): Rows => A.map(row => row.map(a => c * a));

export const sum = (A: Rows, B: Rows): Rows => A.map((row, i) => row.map((a, j) => a + B[i]![j]!));

export const flat = (A: Rows): Float64Array => Float64Array.from(A.flat());

/** The rows, n each, of a flat matrix. */
export const rowsOf = (S: Float64Array, n: number): Rows =>
  Array.from({ length: S.length / n }, (_, i) => Array.from(S.subarray(i * n, (i + 1) * n)));

/** into = AB, by rows, where the rows of A have length n. */
export const productInto = (into: Float64Array, [A, B]: readonly [Float64Array, Float64Array], n: number): void => {
  const width = B.length / n;
  for (let k = 0; k < into.length; k++) {
    const column = k % width;
    let [sum, b] = [0, column];
    const end = ((k - column) / width + 1) * n;
    for (let a = end - n; a < end; a++, b += width) sum += A[a]! * B[b]!;
    into[k] = sum;
  }
};

/** into = Aᵀ, where the rows of A have length n. */
export const transposeInto = (into: Float64Array, A: Float64Array, n: number): void => {
  const m = A.length / n;
  for (let k = 0; k < A.length; k++) into[(k % n) * m + Math.floor(k / n)] = A[k]!;
};
