import { frobeniusNorm } from '../../src/attention/lipschitzBound.js';
import { velocity } from '../../src/attention/velocity.js';
import {
  consensusStart,
  startAllAround,
  startTowardsAnyAxis,
  startWithAnyValue,
} from '../../src/assume/consensusStart.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { centre } from '../../src/sphere/centres.js';
import { larger } from '../../src/sphere/larger.js';
import { dot, exponential, minus, multiple, negative, norm, quotient, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Consensus for V = Id. For the token x with the least height a = x·e ≥ 0, a′ = Σ_j c_j (x_j·e − (x·x_j) a) ≥
 * a Σ_j c_j (1 − x·x_j), c_j ≥ w_j e^{−2L}; so the hemisphere stays. If e = Σ θ_j x_j, θ_j ≥ 0, then Σ θ_j ≥ |e| = 1,
 * min_j x·x_j ≤ Σ θ_j x·x_j/Σ θ_j ≤ a, so a′ ≥ a (1 − a) w e^{−2L}, w the least mass: for a ≥ ½ and equal masses
 * (1 − a)/(2N e^{2L}). The cones of the tokens are nested; their common point is an e that is in all of them.
 */
export default theorem({
  source: burger2025.derived('long times, tied queries and keys, V = Id'),
  says:
    'If V = Id, D any, tokens start in an open hemisphere, they converge to a point e of all their cones: a = min_i ' +
    'x_i·e obeys a′ ≥ a (1 − a) w e^{−2|D|}, w the least mass, as long as a ≥ 0.',
  given: inDimension(2, 6, n => ({ start: consensusStart(n) })),
  then: ({ start: { weights, mu, axis } }) => {
    const e = quotient(axis, norm(axis));
    const heights = mu.tokens.map(x => dot(x, e));
    const i = heights.reduce((k, h, j) => (centre(h) < centre(heights[k]!) ? j : k), 0);
    const [a, x, one] = [heights[i]!, mu.tokens[i]!, mu.in.of(1)];
    const least = negative(mu.masses.map(negative).reduce(larger));
    const slowest = times(least, exponential(multiple(-2, frobeniusNorm(weights.D))));
    return [atLeast(dot(e, velocity(weights, mu)(x)), times(times(a, minus(one, a)), slowest))];
  },
  argument: 'The four inequalities of the docstring; the cones are nested, as each token moves into their hull.',
  attacked: true,
  controls: [
    drop('start', startAllAround, 'tokens all around: those near −e pull each other across it, away from e'),
    drop('start', startWithAnyValue, 'V ≠ Id, such as diag(1, −1): tokens follow their values, not each other'),
    drop('start', startTowardsAnyAxis, 'e outside of the cone of the tokens: one cluster does not move'),
  ],
});
