import { duals } from '../../src/arithmetic/dual.js';
import { average } from '../../src/attention/average.js';
import { gradientWeights } from '../../src/assume/weights.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { point } from '../../src/assume/points.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import { dot, times, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** a·(∂Γ(x_i)/∂x_j) b, by dual numbers. */
const pulled = (D: Matrix, mu: Measure, [i, a, j, b]: readonly [number, Vector, number, Vector]) => {
  const moving = duals(mu.in);
  const still = (x: Vector): Vector => x.map(xk => moving.moving(xk, xk.in.of(0)));
  const tokens = mu.tokens.map((x, k) => (k === j ? x.map((xl, l) => moving.moving(xl, b[l]!)) : still(x)));
  const lifted = D.map(still);
  const field = average({ D: lifted, V: lifted }, measure(tokens, still(mu.masses)));
  return dot(a, field(tokens[i]!).map(moving.rateOf));
};

/** See kernel-gradient-flow, which holds without normalisation, and gradient-flow-structure, with the mobility 1/Z. */
export default refutedClaim({
  source: castin2025.derived('gradient flows'),
  says: 'D = Dᵀ = V: softmax attention is a W_2 gradient flow, so w_i ∂Γ(x_i)/∂x_j = w_j (∂Γ(x_j)/∂x_i)ᵀ.',
  given: inDimension(2, 3, n => ({ weights: gradientWeights(n), mu: tokensAnywhere(n, 2, 4), a: point(n) })),
  then: ({ weights: { D }, mu, a }) => {
    const b = [...a].reverse();
    const [w, u] = [mu.masses[0]!, mu.masses[1]!];
    return [equal(times(w, pulled(D, mu, [0, a, 1, b])), times(u, pulled(D, mu, [1, b, 0, a])))];
  },
  because: 'The partition functions Z(x_i) and Z(x_j) differ: the derivative is symmetric only after w_i Z(x_i).',
});
