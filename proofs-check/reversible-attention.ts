import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { symmetric } from '../src/assume/matrices.js';
import { tokens } from '../src/assume/measures.js';
import { tokenValues } from '../src/assume/tiedKeys.js';
import { attentionMatrix } from '../src/attention/attentionMatrix.js';
import { kernel } from '../src/attention/kernel.js';
import { partition } from '../src/attention/partition.js';
import { inDimension } from '../src/claim/given.js';
import { equal, type Judgement } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import type { Measure } from '../src/measure/measure.js';
import { image, minus, multiple, plus, square, sum, times, type Matrix, type Vector } from '../src/sphere/verbs.js';

/** Attention on functions of the tokens, in the inner product ⟨f, g⟩ = Σ_i ω_i f_i g_i. */
interface Averaging {
  readonly inner: (f: Vector, g: Vector) => Scalar;
  readonly averaged: (f: Vector) => Vector;
}

/** ω_i = w_i Z_i: the stationary masses of the random walk with steps a. */
export const averaging = (D: Matrix, mu: Measure): Averaging => {
  const [a, Z] = [attentionMatrix(D, mu), mu.tokens.map(partition(D, mu))];
  const omega = mu.masses.map((w, i) => times(w, Z[i]!));
  return { averaged: f => image(a, f), inner: (f, g) => sum(f.map((fi, i) => times(omega[i]!, times(fi, g[i]!)))) };
};

/** ½ Σ_ij w_i w_j e^{x_i·Dx_j} (f_i − f_j)² ≥ 0. */
const dirichletForm = (D: Matrix, { tokens: all, masses }: Measure, f: Vector): Scalar => {
  const pairs = all.flatMap((x, i) =>
    all.map((y, j) => times(times(times(masses[i]!, masses[j]!), kernel(D, x, y)), square(minus(f[i]!, f[j]!)))),
  );
  return multiple(0.5, sum(pairs));
};

/** ⟨f, ag⟩ = ⟨af, g⟩ and ⟨f, f⟩ = ⟨f, af⟩ + ½ Σ_ij w_i w_j e^{x_i·Dx_j} (f_i − f_j)². */
export const reversible = (D: Matrix, mu: Measure, [f, g]: readonly [Vector, Vector]): readonly Judgement[] => {
  const { inner, averaged } = averaging(D, mu);
  return [
    equal(inner(f, averaged(g)), inner(averaged(f), g)),
    equal(inner(f, f), plus(inner(f, averaged(f)), dirichletForm(D, mu, f))),
  ];
};

/** w_i Z_i a_ij = w_i w_j e^{x_i·Dx_j} is symmetric, and its rows have the sums w_i Z_i. */
export const reversibleAttention = lemmaIdentity({
  says: 'If D = Dᵀ, a is self-adjoint for Σ w_i Z_i f_i g_i, ⟨f, f − af⟩ = ½ Σ_ij w_i w_j e^{x_i·Dx_j} (f_i − f_j)².',
  given: inDimension(2, 6, n => ({ D: symmetric(n), mu: tokens(n, 1, 3), f: tokenValues(3), g: tokenValues(3) })),
  then: ({ D, mu, f, g }) => reversible(D, mu, [f.slice(0, mu.tokens.length), g.slice(0, mu.tokens.length)]),
  sizes: [[2, 2]],
  control: {
    why: 'a in the inner product of the masses alone, without Z',
    then: ({ D, mu, f, g }) => {
      const [a, N] = [attentionMatrix(D, mu), mu.tokens.length];
      const weighted = (h: Vector) => (k: Vector) => sum(mu.masses.map((w, i) => times(w, times(h[i]!, k[i]!))));
      const [left, right] = [f.slice(0, N), g.slice(0, N)];
      return [equal(weighted(left)(image(a, right)), weighted(image(a, left))(right))];
    },
  },
});
