/** The product of two blocks of plain numbers, row after row: out = left × right, rows × inner times inner × columns. */
export interface Product {
  readonly left: Float64Array;
  readonly leftStride: number;
  readonly right: Float64Array;
  readonly rightStride: number;
  readonly out: Float64Array;
  readonly outStride: number;
  /** A multiple of 2. */
  readonly rows: number;
  readonly inner: number;
  /** A multiple of 4. */
  readonly columns: number;
}

/**
 * out_ij = Σ_k left_ik right_kj, each sum from the left, in tiles of 2 × 4 that stay in registers.
 *
 * Rows are padded to a multiple of 2 and columns to a multiple of 4; what is in the padding only reaches padding.
 * Error  |out − exact| ≤ γ_inner Σ_k |left_ik||right_kj|
 */
export const multiply = (of: Product): void => {
  const { rows, columns } = of;
  for (let i = 0; i < rows; i += 2) {
    for (let j = 0; j < columns; j += 4) tile(of, i, j);
  }
};

const tile = (of: Product, i: number, j: number): void => {
  const { left, leftStride, right, rightStride, out, outStride, inner } = of;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = 0, upper = i * leftStride, r = j; k < inner; k++, upper++, r += rightStride) {
    const x = left[upper]!;
    const y = left[upper + leftStride]!;
    const p = right[r]!;
    const q = right[r + 1]!;
    const s = right[r + 2]!;
    const t = right[r + 3]!;
    a += x * p;
    b += x * q;
    c += x * s;
    d += x * t;
    e += y * p;
    f += y * q;
    g += y * s;
    h += y * t;
  }
  const at = i * outStride + j;
  const below = at + outStride;
  out[at] = a;
  out[at + 1] = b;
  out[at + 2] = c;
  out[at + 3] = d;
  out[below] = e;
  out[below + 1] = f;
  out[below + 2] = g;
  out[below + 3] = h;
};
