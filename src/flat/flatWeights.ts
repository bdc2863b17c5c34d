/** Weights for the flat texts:  [D | Vᵀ], n × 2n with padded rows, and ‖D‖_F. */
export interface FlatWeights {
  readonly n: number;
  readonly both: Float64Array;
  readonly size: number;
}

/** Tokens of S^{n−1} row after row (N × n) with masses (N). */
export interface FlatMeasure {
  readonly tokens: Float64Array;
  readonly masses: Float64Array;
}

/** D and V, n × n, row after row. */
export const flatWeights = (n: number, D: Float64Array, V: Float64Array): FlatWeights => {
  const stride = padded(2 * n);
  const both = new Float64Array(n * stride);
  for (let m = 0; m < n; m++) {
    for (let k = 0; k < n; k++) {
      both[m * stride + k] = D[m * n + k]!;
      both[m * stride + n + k] = V[k * n + m]!;
    }
  }
  return { n, both, size: Math.sqrt(D.reduce((s, d) => s + d * d, 0)) };
};

/** The least multiple of 4 that is not below. */
export const padded = (size: number): number => size + ((4 - (size % 4)) % 4);
