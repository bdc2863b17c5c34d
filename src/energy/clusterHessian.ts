import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Clusters, Side } from '../attention/clusterJacobian.js';
import { combine, difference, dot, exponential, image, minus, multiple, negative, norm2 } from '../sphere/verbs.js';
import { plus, quotient, sum, times, type Matrix, type Vector } from '../sphere/verbs.js';

/** One cluster: its mass p, the mean a of its directions, and Σ w_i |ξ_i − a|². */
interface Cluster {
  readonly mass: Scalar;
  readonly mean: Vector;
  readonly spread: Scalar;
}

/** The parts of the Hessian: what varies inside the clusters, what moves each as it is, and what couples the two. */
export interface ClusterHessian {
  readonly fluctuations: Scalar;
  readonly means: Scalar;
  readonly coupling: Scalar;
}

/**
 * Hessian of the energy at clusters on an axis of D = Dᵀ, Dv = λv, masses p at v and q at −v, in parts:
 *   fluctuations  −2λ (p e^λ − q e^{−λ}) Σ_+ w_i |ξ_i − a|² − 2λ (q e^λ − p e^{−λ}) Σ_− w_i |ξ_i − b|²,
 *   means  2p² e^λ (a·Da − λ|a|²) + 2q² e^λ (b·Db − λ|b|²) + 2pq e^{−λ} λ(|a|² + |b|²),  coupling  4pq e^{−λ} a·Db.
 *
 * a and b are the means of ξ in the clusters. For p = q = ½ and an eigenvalue d of D: a = b has the sign of d − λ tanh
 * λ, a = −b that of (d − λ) sinh λ, fluctuations that of −λ sinh λ.
 * @param D         symmetric with Dv = λv
 * @param clusters  v on the sphere, sides and masses of N tokens
 * @param xi        one tangent vector for each token
 * Error            running bound
 * Source           derived here
 * See              hessian (second route)
 */
export const clusterHessian = (D: Matrix, clusters: Clusters, xi: readonly Vector[]): ClusterHessian => {
  const { axis } = clusters;
  const lambda = dot(axis, image(D, axis));
  const kernels = [exponential(lambda), exponential(negative(lambda))] as const;
  const [up, down] = [part(clusters, xi, 1), part(clusters, xi, -1)];
  const [inside, moved] = [fluctuation(lambda, kernels), bend({ D, lambda }, kernels)];
  const still = lambda.in.of(0);
  return {
    fluctuations: plus(inside(up, down), inside(down, up)),
    means: plus(moved(up, down), moved(down, up)),
    coupling: up && down ? times(kernels[1], coupling(D, up, down)) : still,
  };
};

type Kernels = readonly [own: Scalar, other: Scalar];
type OfTwo = (own: Cluster | null, other: Cluster | null) => Scalar;

/** −2λ (p e^λ − q e^{−λ}) Σ w_i |ξ_i − a|², for a cluster that has tokens. */
const fluctuation =
  (lambda: Scalar, [up, down]: Kernels): OfTwo =>
  (own, other) => {
    const none = lambda.in.of(0);
    if (own === null) return none;
    const held = minus(times(own.mass, up), other === null ? none : times(other.mass, down));
    return multiple(-2, times(lambda, times(held, own.spread)));
  };

/** 2p² e^λ (a·Da − λ|a|²) + 2pq e^{−λ} λ|a|². */
const bend =
  ({ D, lambda }: { readonly D: Matrix; readonly lambda: Scalar }, [up, down]: Kernels): OfTwo =>
  (own, other) => {
    const none = lambda.in.of(0);
    if (own === null) return none;
    const [length, pull] = [times(lambda, norm2(own.mean)), dot(own.mean, image(D, own.mean))];
    const seen = other === null ? none : times(times(other.mass, down), length);
    return multiple(2, times(own.mass, plus(times(times(own.mass, up), minus(pull, length)), seen)));
  };

/** 4pq a·Db. */
const coupling = (D: Matrix, up: Cluster, down: Cluster): Scalar =>
  multiple(4, times(times(up.mass, down.mass), dot(up.mean, image(D, down.mean))));

const part = ({ sides, masses }: Clusters, xi: readonly Vector[], side: Side): Cluster | null => {
  const members = sides.flatMap((s, i) => (s === side ? [i] : []));
  if (members.length === 0) return null;
  const [ws, directions] = [members.map(i => masses[i]!), members.map(i => xi[i]!)];
  const mass = sum(ws);
  const mean = quotient(combine(ws, directions), mass);
  return {
    mass,
    mean,
    spread: dot(
      ws,
      directions.map(d => norm2(difference(d, mean))),
    ),
  };
};
