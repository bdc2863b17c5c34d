import type { Product } from './multiply.js';

/** Weights for the flat texts:  [D | Vᵀ], n × 2n with padded rows, and whether ‖D‖ asks for shifted kernels. */
export interface FlatWeights {
  readonly n: number;
  readonly both: Float64Array;
  readonly steep: boolean;
}

/** Tokens of S^{n−1} row after row (N × n) with masses (N). */
export interface FlatMeasure {
  readonly tokens: Float64Array;
  readonly masses: Float64Array;
}

/** Room for one evaluation, allocated once. The result is in `velocity`, N × n. */
export interface Workspace {
  readonly N: number;
  readonly n: number;
  readonly velocity: Float64Array;
  /** [D | Vᵀ] of the weights in use, copied when they change. */
  readonly both: Float64Array;
  /** (Dᵀx_i | V x_i): queries and values. */
  readonly lifted: Product;
  /** x_i·Dx_j − shift_i, then the kernels. */
  readonly logits: Product;
  /** Σ_j e_ij (w_j V x_j | w_j). */
  readonly sums: Product;
  readonly shift: Float64Array;
}

export const flatWeights = (n: number, D: Float64Array, V: Float64Array): FlatWeights => {
  const stride = padded(2 * n);
  const both = new Float64Array(n * stride);
  for (let m = 0; m < n; m++) {
    for (let k = 0; k < n; k++) {
      both[m * stride + k] = D[m * n + k]!;
      both[m * stride + n + k] = V[k * n + m]!;
    }
  }
  return { n, both, steep: !(D.reduce((s, d) => s + d * d, 0) < 500 * 500) };
};

export const workspace = (N: number, n: number): Workspace => {
  if (!(N >= 1 && n >= 1)) throw new Error(`workspace: 1 ≤ N and 1 ≤ n; found N = ${N}, n = ${n}. A measure has tokens.`);
  const [rows, wide, keys, sums] = [N + (N % 2), padded(2 * n), padded(N), padded(n + 1)];
  const room = (size: number): Float64Array => new Float64Array(size);
  const both = room(n * wide);
  const lifted = product({ rows, inner: n, columns: wide }, room(rows * n), both);
  const logits = product({ rows, inner: n, columns: keys }, lifted.out, room(n * keys));
  const total = product({ rows, inner: N, columns: sums }, logits.out, room(N * sums));
  return {
    ...{ N, n, both, lifted, sums: total, velocity: room(N * n), shift: room(N) },
    logits: { ...logits, leftStride: wide },
  };
};

type Shape = Pick<Product, 'rows' | 'inner' | 'columns'>;
const product = (shape: Shape, left: Float64Array, right: Float64Array): Product => {
  const { rows, columns } = shape;
  const out = new Float64Array(rows * columns);
  const leftStride = Math.floor(left.length / rows);
  return { ...shape, left, leftStride, right, rightStride: columns, out, outStride: columns };
};

const padded = (size: number): number => size + ((4 - (size % 4)) % 4);
