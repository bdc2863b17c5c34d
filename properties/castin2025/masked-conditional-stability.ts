import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { average } from '../../src/attention/average.js';
import { maskedConstant, unweighted, withoutHardy } from '../../src/attention/maskedConstant.js';
import { positionedVelocities } from '../../src/attention/positionedVelocities.js';
import { the } from '../../src/assume/chart.js';
import { exponentAboveOne, exponentOne } from '../../src/assume/exponents.js';
import { positionedPair } from '../../src/assume/positionedPairs.js';
import { cesaroMeans, lightFirst, queryAtZero } from '../../src/assume/positionedWitnesses.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { largest, smallest } from '../../src/sphere/largest.js';
import { plus, times, type Vector } from '../../src/sphere/verbs.js';
import { conditionalCost, conditionalSpread, unplacedCost, squares, stepped } from '../../src/transport/conditional.js';
import { magnified } from '../../src/transport/spread.js';
import { castin2025 } from '../sources.js';

/**
 * Judged without a flow, as dobrushin-stability is: L bounds the rate of d_p along the best coupling at each position,
 * and one step of length h has d_p⁺ ≤ (1 + hL) d_p by Minkowski; then Grönwall, with R = R_0 e^{‖V‖t} (support-growth).
 * The factor p/(p − 1) is Hardy’s; for p = 1 nothing takes its place (masked-stability-at-p-one).
 */
export default theorem({
  source: castin2025.derived('masked attention'),
  says:
    'Masked softmax attention is stable in d_p(μ̄, ν̄) = (∫ W_p(μ̄(·|s), ν̄(·|s))^p dθ(s))^{1/p}, p > 1, judged for ' +
    '2 and ∞: its rate is at most L d_p, a step of length h makes it at most (1 + hL) d_p. With supports in ' +
    'B(0, R), a = ‖D‖R²: L = ‖V‖(a + p/(p − 1) (1 + 2a)e^{2a}), and ‖V‖(1 + 2a) for p = ∞.',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    laws: positionedPair(n, 3),
    p: exponentAboveOne(n),
    constant: the({ maskedConstant }),
    radius: the<(squares: Vector) => Scalar>({ largest }),
    apart: the({ conditionalCost }),
  })),
  then: ({ weights, laws: { mu, nu }, p, constant, radius, apart }) => {
    const cost = apart(mu, nu, { p });
    const [none, h] = [cost.in.of(0), cost.in.of(1 / 8)];
    if (!exceeds(cost, none)) return [unmet(cost, none)];
    const L = constant(weights, { p, radius2: radius([mu, nu].flatMap(squares)) });
    const motion = positionedVelocities(seen => average(weights, seen));
    const [v, w] = [motion(mu), motion(nu)];
    const later = apart(stepped(mu, v, h), stepped(nu, w, h), { p });
    const rate = conditionalSpread([mu, v], [nu, w], { p });
    return [atLeast(magnified(L, cost, p), rate), atLeast(magnified(plus(h.in.of(1), times(h, L)), cost, p), later)];
  },
  argument: 'The bounds of Γ in x and in μ, Hardy’s inequality over positions (maskedConstant), Minkowski, Grönwall.',
  controls: [
    { ...swap('constant', { withoutHardy }, 'a first token is in all means'), witness: { n: 2, data: cesaroMeans(2) } },
    { ...swap('constant', { unweighted }, 'a light token may be looked at'), witness: { n: 2, data: lightFirst } },
    { ...drop('p', exponentOne, 'p = 1: H_N exceeds 2'), witness: { n: 2, data: cesaroMeans(1) } },
    { ...swap('radius', { smallest }, 'a token at 0 sees tokens far away'), witness: { n: 2, data: queryAtZero } },
    swap('apart', { unplacedCost }, 'W_p of the tokens alone: positions matter'),
  ],
});
