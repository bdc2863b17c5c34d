import { average } from '../../src/attention/average.js';
import { halfTheVariance, softmaxLipschitz, stillShares, withoutShares } from '../../src/attention/softmaxLipschitz.js';
import { unnormalisedAverage } from '../../src/attention/unnormalisedAverage.js';
import { the } from '../../src/assume/chart.js';
import { cloudPairAnywhere } from '../../src/assume/cloudPairs.js';
import { anyExponent, seenEqually, seenFromAfar, seenFromZero, twoQueries } from '../../src/assume/queries.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet, type Judgement } from '../../src/claim/judgement.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { chord } from '../../src/sphere/distances.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { largest } from '../../src/sphere/largest.js';
import { norm, times } from '../../src/sphere/verbs.js';
import { wasserstein } from '../../src/transport/wasserstein.js';
import { castin2025 } from '../sources.js';

/** a ≤ b, unless b is 0 and both sides vanish. */
const within = (b: Scalar, a: Scalar): Judgement => (exceeds(b, b.in.of(0)) ? atLeast(b, a) : unmet(b, a));

/**
 * D_xΓ = V Cov Dᵀ with the covariance of points of the ball, ‖Cov‖ ≤ R². In the measure: straight interpolation along a
 * coupling, shares of density at most e^{2q}, and Hölder; for p = ∞ no exponential is left (softmaxLipschitz).
 */
export default theorem({
  source: castin2025.derived('Lipschitz bounds of the softmax field'),
  says:
    'If all tokens of μ, ν have |y| ≤ R, then with q = ‖D‖R|x|: |Γ_μ(x)| ≤ ‖V‖R; |Γ_μ(x) − Γ_μ(y)| ≤ ‖V‖‖D‖R²|x − ' +
    'y|; |Γ_μ(x) − Γ_ν(x)| ≤ C W_p(μ, ν), C = ‖V‖(1 + 2q)e^{2q} for p = 1, ‖V‖(1 + q)e^{q} for p = 2, ‖V‖(1 + q) for ' +
    'p = ∞.',
  given: inDimension(2, 3, n => ({
    ...{ weights: anyWeights(n), clouds: cloudPairAnywhere(n, 2), at: twoQueries(n), p: anyExponent(n) },
    ...{ field: the({ average }), constants: the({ softmaxLipschitz }) },
  })),
  then: ({ weights, clouds: { mu, nu }, at: { x, y }, p, field, constants }) => {
    const [seen, other] = [field(weights, mu), field(weights, nu)];
    const R = largest([...mu.tokens, ...nu.tokens].map(norm));
    const C = constants(weights, { tokens: R, query: norm(x) }, p);
    return [
      within(C.sup, norm(seen(x))),
      within(times(C.turning, chord(x, y)), chord(seen(x), seen(y))),
      within(times(C.seeing, wasserstein(mu, nu, { p })), chord(seen(x), other(x))),
    ];
  },
  argument: 'The covariance of a measure on the ball; interpolation along a coupling, Hölder; twice for p = 1.',
  controls: [
    { ...swap('constants', { withoutShares }, 'looks at a light token'), witness: { n: 2, data: seenFromAfar } },
    { ...swap('constants', { stillShares }, 'the shares move as well'), witness: { n: 2, data: seenEqually } },
    { ...swap('constants', { halfTheVariance }, 'two tokens at ±R'), witness: { n: 2, data: seenFromZero } },
    swap('field', { unnormalisedAverage }, 'unnormalised: kernels reach e^q'),
  ],
});
