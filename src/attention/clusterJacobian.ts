import type { Scalar } from '../arithmetic/arithmetic.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { combine, difference, dilate, dot, exponential, image, multiple, negative, quotient } from '../sphere/verbs.js';
import { sum, times, type Matrix, type Vector } from '../sphere/verbs.js';
import type { Derivative } from './velocityDerivative.js';

/** The half of an antipodal pair that a token belongs to. */
export type Side = 1 | -1;

/** Tokens at s_j v, s_j = ±1, with masses w_j: two clusters of p = Σ_{s_j=1} w_j and q = Σ_{s_j=−1} w_j, or one. */
export interface Clusters {
  readonly axis: Vector;
  readonly sides: readonly Side[];
  readonly masses: Vector;
}

/** Z = Σ_j c_j, a contrast Σ_j s s_j c_j and a pull Σ_j c_j ξ_j with c_j = w_j e^{s s_j λ}, seen from side s. */
const seen = ({ sides, masses }: Clusters, logit: Scalar, xi: readonly Vector[]) => {
  const [own, other] = [exponential(logit), exponential(negative(logit))];
  return (side: Side) => {
    const shares = masses.map((w, j) => times(w, sides[j] === side ? own : other));
    const signed = shares.map((c, j) => multiple(side * sides[j]!, c));
    return { partition: sum(shares), contrast: sum(signed), pull: combine(shares, xi) };
  };
};

/**
 * Jacobian of unnormalised attention at clusters on an axis of V, Vv = νv, with λ the logit of v with itself:
 *   (Jξ)_i = P_vV Σ_j c_ij ξ_j − ν (Σ_j s_i s_j c_ij) ξ_i,  c_ij = w_j e^{s_i s_j λ}.
 *
 * Fluctuations in the + cluster (Σ_+ w_j ξ_j = 0, ξ_j = 0 in the other) grow at the rate −ν(p e^λ − q e^{−λ}); means
 * (a, b) of the clusters along an eigenvector of P_vV with the eigenvalue τ by the matrix with the rows
 *   (p e^λ τ − ν(p e^λ − q e^{−λ}), q e^{−λ} τ),  (p e^{−λ} τ, q e^λ τ − ν(q e^λ − p e^{−λ})).
 * @param V         n × n with Vv = νv
 * @param clusters  v on the sphere, sides and masses of N tokens
 * @param logit     λ = v·Dv, all that D has to say
 * @returns         tangent vectors at ±v ↦ tangent vectors at ±v
 * Error            running bound. Cost O(N n + n²) for each token.
 * Source           derived here
 * See              unnormalisedVelocityDerivative (second route)
 */
export const unnormalisedClusterJacobian = (V: Matrix, clusters: Clusters, logit: Scalar): Derivative =>
  jacobian(V, clusters, logit).unnormalised;

/**
 * The same with softmax: the row of token i over its partition function Z_i = Σ_j c_ij. With A = p e^λ/Z at v, the
 * fluctuations of + grow at the rate −ν(2A − 1); equal masses: −ν tanh λ, τ − ν tanh λ and (τ − ν) tanh λ.
 */
export const clusterJacobian = (V: Matrix, clusters: Clusters, logit: Scalar): Derivative =>
  jacobian(V, clusters, logit).softmax;

const jacobian = (V: Matrix, clusters: Clusters, logit: Scalar) => {
  const { axis, sides } = clusters;
  const nu = dot(axis, image(V, axis));
  const rows = (normalised: boolean) => (xi: readonly Vector[]) => {
    const at = seen(clusters, logit, xi);
    return xi.map((direction, i) => {
      const { partition, contrast, pull } = at(sides[i]!);
      const row = difference(tangentProjection(axis, image(V, pull)), dilate(times(nu, contrast), direction));
      return normalised ? quotient(row, partition) : row;
    });
  };
  return { softmax: rows(true), unnormalised: rows(false) };
};
