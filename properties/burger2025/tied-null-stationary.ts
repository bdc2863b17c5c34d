import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { partition } from '../../src/attention/partition.js';
import { velocity } from '../../src/attention/velocity.js';
import { inTheHyperplane, noNullDirections, nullEitherWay, nullIdentity } from '../../src/assume/nullStart.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { logitPowers } from '../../src/energy/nullGrowth.js';
import { secondMoment } from '../../src/measure/moments.js';
import { stationaryOffSingularVectors } from '../../proofs-check/stationary-off-singular-vectors.js';
import { trace } from '../../src/sphere/matrices.js';
import { dot, exponential, multiple, norm, plus, product, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Stationary measures off the hyperplane. P v = −(x·A) P x on ker Q, so |x·A| ≤ |v|/|P x| and, K = x·Dy,
 * ∬ K e^K dμ dμ = ±∫ Z x·A dμ ≤ ∫ Z |v|/|P x| dμ; the left side is at least |Q m̄|² + tr((DS)²), 0 only if Qx = 0
 * on supp μ. Conversely Z|v| ≤ ∫ e^K |Dy| dμ ≤ e^L √L ∫ |Qy| dμ. Tokens with P x = 0 allow more: the enclosure.
 */
export default theorem({
  source: burger2025.derived('stationary points, tied queries and keys'),
  says:
    'If V = ±QᵀQ, rank Q < n, and |P x| ≥ c > 0 on supp μ, P on ker Q, then μ is stationary iff supp μ ⊂ ker Q: ' +
    'c(|Q m̄|² + tr((DS)²)) ≤ ∫ Z |v| dμ ≤ e^L (L ∫ |Qx|² dμ)^{1/2}, L = |D|.',
  given: inDimension(2, 6, n => ({ start: nullEitherWay(n) })),
  then: ({ start: { weights, mu, reach } }) => {
    const [Z, v, L] = [partition(weights.D, mu), velocity(weights, mu), frobeniusNorm(weights.D)];
    const [first, second] = logitPowers(weights.D, mu);
    const flux = dot(
      mu.masses,
      mu.tokens.map(x => times(Z(x), norm(v(x)))),
    );
    const spread = trace(product(weights.D, secondMoment(mu)));
    return [
      atLeast(flux, times(reach, plus(first, second))),
      atLeast(times(exponential(multiple(2, L)), times(L, spread)), square(flux)),
    ];
  },
  proof: [stationaryOffSingularVectors],
  argument: 'P v = −(x·A) P x (tied-null-directions) and that powers of K integrate to numbers ≥ 0 (tied-lower-bound).',
  controls: [
    drop('start', inTheHyperplane, 'tokens with P x = 0: ±e_1 are stationary for Q = (1, 0), and so are many others'),
    drop('start', nullIdentity, 'V = −Id: every Dirac is stationary'),
    drop('start', noNullDirections, 'no null directions: Diracs on eigenvectors are stationary'),
  ],
});
