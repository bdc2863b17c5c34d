import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { clusterJacobian, unnormalisedClusterJacobian } from '../../src/attention/clusterJacobian.js';
import { unnormalisedVelocityDerivative, velocityDerivative } from '../../src/attention/velocityDerivative.js';
import { the } from '../../src/assume/chart.js';
import { clustersElsewhere, clustersOnEigenvector, directionsAside, tokensAside } from '../../src/assume/clusters.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { trace } from '../../src/sphere/matrices.js';
import { dot, image, norm, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { certifiedClusters } from '../../proofs-check/pairs-of-unrelated-weights.js';
import { burger2025 } from '../sources.js';

/** Which number D contributes, and which matrix the values. */
type Logit = (D: Matrix, v: Vector) => Scalar;
type Values = (D: Matrix, V: Matrix) => Matrix;

const selfLogit: Logit = (D, v) => dot(v, image(D, v));
const frobeniusNorm: Logit = D => norm(D.flat());
const traceOfD: Logit = D => trace(D);
const ofV: Values = (_, V) => V;
const ofD: Values = D => D;

/**
 * Linear stability. Every value V(±v) = ±νv lies on the axis, so the rates of the logits move A_i along v only, where
 * P_v does not see them; what is left is P_vV Σ_j c_ij ξ_j − (x_i·A_i) ξ_i with the kernels e^{±λ} of the two clusters.
 * Growth rates are in clusterJacobian: fluctuations −ν(2A − 1), means by τ on ℝⁿ/v; a Dirac has −ν and τ − ν.
 */
export default theorem({
  source: burger2025.derived('linear stability of clusters'),
  says:
    'If Vv = νv, the Jacobian at tokens s_i v, s_i = ±1, is (Jξ)_i = (P_vV Σ_j c_ij ξ_j − ν Σ_j s_i s_j c_ij ξ_i)/Z_i' +
    ', c_ij = w_j e^{s_i s_j λ} (without softmax, no Z): D enters only through λ = v·Dv.',
  given: inDimension(2, 5, n => ({
    state: clustersOnEigenvector(n, 5),
    logit: the({ selfLogit }),
    values: the({ ofV }),
  })),
  then: ({ state, logit, values }) => {
    const { weights, axis, mu, xi } = state;
    const [V, lambda] = [values(weights.D, weights.V), logit(weights.D, axis)];
    const [softmax, unnormalised] = [clusterJacobian, unnormalisedClusterJacobian].map(J => J(V, state, lambda)(xi));
    return [
      ...velocityDerivative(weights, mu)(xi).flatMap((rate, i) => equalVectors(rate, softmax![i]!)),
      ...unnormalisedVelocityDerivative(weights, mu)(xi).flatMap((rate, i) => equalVectors(rate, unnormalised![i]!)),
    ];
  },
  long: true,
  proof: [statementIdentity([[2, 2]], [[5, 5]]), ...certifiedClusters],
  controls: [
    drop('state', n => clustersElsewhere(n, 5), 'v no eigenvector of V: the clusters move, and all of D is felt'),
    drop('state', n => tokensAside(n, 5), 'tokens not at ±v: other tangent planes, and logits change at first order'),
    drop('state', n => directionsAside(n, 5), 'directions not tangent: off the sphere P_x is no projection'),
    swap('logit', { frobeniusNorm }, '|D| for v·Dv: the size of D is not what clusters feel'),
    swap('logit', { traceOfD }, 'tr D for v·Dv'),
    swap('values', { ofD }, 'the rates of V = D where V ≠ D'),
  ],
});
