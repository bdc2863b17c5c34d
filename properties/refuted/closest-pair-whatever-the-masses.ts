import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { tokens } from '../../src/assume/measures.js';
import { velocity } from '../../src/attention/velocity.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { difference, dilate, dot, exponential, minus, multiple, norm2, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The pairing limit β → ∞ in the time e^{β(1 − x·y)}: the closest pair moves as x′ = P_x y, y′ = P_y x. With s =
 * e^{−β(1 − x·y)} the velocity is P_x y s w_y/(w_x + w_y s), so for equal masses it misses the limit by ≤ s|P_x y|.
 */
export default refutedClaim({
  source: burger2025.derived('long times, large inverse temperature'),
  says:
    'If D = β Id, V = Id, two tokens of any masses obey |e^{β(1 − x·y)} v(x) − P_x y| ≤ e^{−β(1 − x·y)}|P_x y|: ' +
    'x′ = P_x y as β → ∞.',
  given: inDimension(2, 3, n => ({ beta: inverseTemperature(n), mu: tokens(n, 2, 2) })),
  then: ({ beta, mu }) => {
    const [x, y] = [mu.tokens[0]!, mu.tokens[1]!];
    const Id = identityMatrix(beta.in, x.length);
    const wait = times(beta, minus(beta.in.of(1), dot(x, y)));
    const fast = dilate(exponential(wait), velocity({ D: scaledMatrix(beta, Id), V: Id }, mu)(x));
    const limit = tangentProjection(x, y);
    return [atLeast(times(exponential(multiple(-2, wait)), norm2(limit)), norm2(difference(fast, limit)))];
  },
  because: 'the limit is (w_y/w_x) P_x y: a heavy token hardly moves, a light one races. Equal masses are needed.',
});
