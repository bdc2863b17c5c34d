import { hardmax } from '../../src/attention/hardmax.js';
import { normalised } from '../../src/attention/attend.js';
import { products } from '../../src/attention/logits.js';
import { variant, type Variant } from '../../src/attention/variant.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, eachToken, equal, unmet } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { larger } from '../../src/sphere/larger.js';
import { difference, dot, image, minus, multiple, plus } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * A Lyapunov function of every single token. With V = Id and x′ = Γ^∞(x) − x the leaders y of x have x·Ay = max, so
 * ½ d/dt x·Ax = x′·Ax = max_j x·Ax_j − x·Ax ≥ 0, as x is one of the tokens. No sign of A is used.
 */
export default theorem({
  source: castin2025.derived('hardmax attention'),
  says: 'A = Aᵀ of any signature, x′ = Γ^∞(x) − x: d/dt x_i·Ax_i = 2(max_j x_i·Ax_j − x_i·Ax_i) ≥ 0 for every token.',
  given: inDimension(2, 5, n => ({
    A: symmetric(n),
    mu: tokensAnywhere(n, 1, 6),
    kind: the<Variant>({ hardmax }),
  })),
  then: ({ A, mu, kind }) => {
    const field = kind.average({ D: A, V: identityMatrix(mu.in, A.length) }, mu);
    return eachToken(mu, x => {
      const v = difference(field(x), x);
      const rate = plus(dot(v, image(A, x)), dot(x, image(A, v)));
      const lead = minus(mu.tokens.map(y => dot(x, image(A, y))).reduce(larger), dot(x, image(A, x)));
      const nothing = rate.in.of(0);
      const moving = exceeds(rate, nothing) || exceeds(nothing, rate);
      const same = equal(plus(multiple(2, dot(x, x)), rate), plus(multiple(2, dot(x, x)), multiple(2, lead)));
      return [same, moving ? atLeast(rate, nothing) : unmet(rate, nothing)];
    });
  },
  argument: 'x·AΓ^∞(x) = max_j x·Ax_j, since every leader attains it; A = Aᵀ.',
  controls: [
    drop('A', anyMatrix, 'A not symmetric: x·Ax also changes by x′·Ax'),
    swap('kind', { softmax: variant('softmax', normalised(products)) }, 'softmax at finite β: worse tokens pull too'),
  ],
});
