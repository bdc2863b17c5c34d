/**
 * Second harmonic 2 Σ_k W_k cos 2φ_k of the weights that the published descent reaches in double precision:
 *   W_k ← W_k e^{−η ∂E/∂W_k}/(sum),  E = Σ_kl W_k W_l e^{x_k·Dx_l},  D = diag(1, d),
 * from equal weights on N nodes of the circle, N a multiple of 4.
 *
 * The reflections of both axes leave all of it invariant, so one quarter of the circle is enough: with c = cos and
 * s = sin, a node off the axes stands for 4; the mean of the kernel over its images is cosh(c_i c_j) cosh(d s_i s_j).
 */
export const exponentiatedGradient = (d: number, { N, rate, steps }: Descent): number => {
  const quarter = Array.from({ length: N / 4 + 1 }, (_, j) => (2 * Math.PI * j) / N);
  const images = quarter.map((_, j) => (j === 0 || j === N / 4 ? 2 : 4));
  const kernel = quarter.map(a => Float64Array.from(quarter, (b, j) => images[j]! * mean(d, a, b)));
  let weights = quarter.map(() => 1 / N);
  for (let step = 0; step < steps; step++) {
    const gradient = kernel.map(row => 2 * row.reduce((s, k, j) => s + k * weights[j]!, 0));
    const moved = weights.map((w, j) => w * Math.exp(-rate * gradient[j]!));
    const total = moved.reduce((s, w, j) => s + images[j]! * w, 0);
    weights = moved.map(w => w / total);
  }
  return 2 * weights.reduce((s, w, j) => s + images[j]! * w * Math.cos(2 * quarter[j]!), 0);
};

export interface Descent {
  readonly N: number;
  readonly rate: number;
  readonly steps: number;
}

const mean = (d: number, a: number, b: number): number =>
  Math.cosh(Math.cos(a) * Math.cos(b)) * Math.cosh(d * Math.sin(a) * Math.sin(b));
