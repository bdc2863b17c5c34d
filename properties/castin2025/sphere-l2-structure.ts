import { logitsOfL2 } from '../../proofs-check/logits-of-l2.js';
import { headWeights } from '../../src/attention/headWeights.js';
import { l2 } from '../../src/attention/l2.js';
import { velocity } from '../../src/attention/velocity.js';
import { the } from '../../src/assume/chart.js';
import { conformalKeys, unrelatedKeys } from '../../src/assume/conformalKeys.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { tiedKeys, untiedKeys } from '../../src/assume/tiedKeys.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors, zero } from '../../src/claim/judgement.js';
import { nearby, proximityRate } from '../../src/energy/proximity.js';
import { gramMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { difference, dot, image, minus, multiple, norm2, times, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** E_w[y] − x and E_w[y]. */
type Pull = (mean: Vector, own: Vector) => Vector;
const residual: Pull = (mean, own) => difference(mean, own);
const bare: Pull = mean => mean;

/**
 * −|Qx − Ky|² = 2Qx·Ky − |Ky|² − |Qx|², and |Ky|² = c on the sphere if KᵀK = c Id: softmax cancels both squares.
 * For Q = K the first variation m of ½ ∬ e^{−|K(x−y)|²} has ∇m = 2 ∫ e^{−|K(x−y)|²} KᵀK(y − x) dμ = 2m KᵀK(E_w[y] − x).
 * If K is conformal P_x KᵀKx = 0, and L2 attention with V = KᵀK is this flow.
 */
export default theorem({
  source: castin2025.derived('attention with layer normalisation'),
  says:
    'On the sphere: if KᵀK = c Id, L2 attention is softmax with D = 2QᵀK, any V; if Q = K, v = P_x KᵀK(E_w[y] − x) ' +
    'has d/dt ½ ∬ e^{−|K(x − y)|²} = 2 ∫ m |v|² dμ, m = ∫ e^{−|K(x − y)|²} dμ(y).',
  given: inDimension(2, 4, n => ({
    head: conformalKeys(n),
    keys: tiedKeys(n),
    mu: tokensOnSphere(n, 2, 5),
    pull: the<Pull>({ residual }),
  })),
  then: ({ head, keys: { Q, K }, mu, pull }) => {
    const soft = velocity({ D: scaledMatrix(mu.in.of(2), head.D), V: head.V }, mu);
    const distant = l2.velocity(head, mu);
    const own = headWeights({ Q, K, V: gramMatrix(K) });
    const [mean, m] = [l2.average(own, mu), nearby(own, mu)];
    const v = mu.tokens.map(x => tangentProjection(x, pull(mean(x), image(own.V, x))));
    const speeds = mu.tokens.map((x, i) => times(m(x), norm2(v[i]!)));
    const excess = minus(multiple(0.5, proximityRate(own, mu, v)), multiple(2, dot(mu.masses, speeds)));
    return [...eachToken(mu, x => equalVectors(soft(x), distant(x))), zero(excess, norm2(own.V.flat()))];
  },
  proof: [logitsOfL2],
  argument: '|Ky|² = c on the sphere cancels in the shares; the chain rule with ∇m = 2m KᵀK(E_w[y] − x).',

  controls: [
    drop('head', unrelatedKeys, 'K not conformal: long keys are farther'),
    drop('keys', untiedKeys, 'Q ≠ K: the first variation gains a second kernel'),
    drop('mu', n => tokensAnywhere(n, 2, 5), 'tokens off the sphere: |Ky|² differs, and P_x projects no more'),
    swap('pull', { bare }, 'without −x and K not conformal: P_x KᵀKx is lost'),
  ],
});
