import { average } from '../../src/attention/average.js';
import { maskedConstant } from '../../src/attention/maskedConstant.js';
import { positionedVelocities } from '../../src/attention/positionedVelocities.js';
import { exponentAboveOne } from '../../src/assume/exponents.js';
import { placedSequences } from '../../src/assume/sequencePairs.js';
import { anyWeights } from '../../src/assume/weights.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { largest } from '../../src/sphere/largest.js';
import { plus, times } from '../../src/sphere/verbs.js';
import { placed, sequence, squares, stepped, unplacedCost, type Positioned } from '../../src/transport/conditional.js';
import { magnified } from '../../src/transport/spread.js';
import { castin2025 } from '../sources.js';

/**
 * Tokens x, y at the positions s, s + h, or y, x: W_p ≤ h, each token goes to itself; and the velocity of x differs by
 * V(x − y)/(1 + e^{x·D(x − y)}) for every h (masked-order-of-tokens). So h → 0 leaves no constant at all, nor for the
 * flow: with D = V = 1, tokens ∓1 are −e and 2.5816… at the time 1, ±1 are e and −2.5816…: W_p ≥ 0.1366 for small h.
 */
export default refutedClaim({
  source: castin2025.derived('masked attention'),
  says:
    'Masked attention is stable in W_p of positions and tokens together, laws on [0, 1] × ℝⁿ, p > 1, as in d_p: a ' +
    'step of length h makes it at most (1 + hL) W_p, L = ‖V‖(a + p/(p − 1) (1 + 2a)e^{2a}), or ‖V‖(1 + 2a) for ' +
    'p = ∞, a = ‖D‖R². Judged for p = 2 and ∞.',
  given: inDimension(1, 2, n => ({ weights: anyWeights(n), sequences: placedSequences(n, 3), p: exponentAboveOne(n) })),
  then: ({ weights, sequences: { tokens, others, positions }, p }) => {
    const [mu, nu] = [sequence(tokens), sequence(others)];
    const together = (one: Positioned, other: Positioned) =>
      unplacedCost(placed(one, positions), placed(other, positions), { p });
    const motion = positionedVelocities(seen => average(weights, seen));
    const [cost, h] = [together(mu, nu), positions[0]!.in.of(1 / 8)];
    if (!exceeds(cost, h.in.of(0))) return [unmet(cost, h.in.of(0))];
    const L = maskedConstant(weights, { p, radius2: largest([mu, nu].flatMap(squares)) });
    const later = together(stepped(mu, motion(mu), h), stepped(nu, motion(nu), h));
    return [atLeast(magnified(plus(h.in.of(1), times(h, L)), cost, p), later)];
  },
  because: 'tokens that change places at positions close to one another are close, and see different tokens.',
});
