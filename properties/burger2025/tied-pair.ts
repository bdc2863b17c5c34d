import { pairPull } from '../../src/attention/pairPull.js';
import { unnormalisedVelocity, velocity } from '../../src/attention/velocity.js';
import { antipodes, twoPoints } from '../../src/assume/antipodes.js';
import { tied, tiedElsewhere, tiedWithAnyValue, untied } from '../../src/assume/tied.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { pair } from '../../src/measure/measure.js';
import { gramMatrix, trace } from '../../src/sphere/matrices.js';
import { difference, dilate, exponential, image, minus, multiple } from '../../src/sphere/verbs.js';
import { negative, norm2, times, translate, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const vanishing = (v: Vector, against: Vector) => equalVectors(translate(v, against), against);

/**
 * Pairs of the tied case: stationary-antipodal-pair with q = s = |Qx|². Its exception p = ½, s = 0 means Qx = 0, and
 * null vectors are singular. E = (p² + (1−p)²) e^s + 2p(1−p) e^{−s}. That v = 0 is read as v + w = w, w = tr D y.
 */
export default theorem({
  source: burger2025.derived('stationary points, tied queries and keys'),
  says:
    'If K = Q, V = ±QᵀQ, then p δ_x + (1−p) δ_{−x} is stationary iff x is a right singular vector of Q: Zv(±x) = ' +
    '(p e^{±s} − (1−p) e^{∓s}) P_xVx, s = |Qx|²; E = e^s − 4p(1−p) sinh s.',
  given: inDimension(2, 8, n => ({ head: tied(n), mu: antipodes(n) })),
  then: ({ head, mu }) => {
    const [x, p, D] = [mu.tokens[0]!, mu.masses[0]!, gramMatrix(head.Q)];
    const [s, size] = [norm2(image(head.Q, x)), trace(D)];
    const [known, pull, PDx] = [pair(head.singular, p), pairPull(p, s), difference(image(D, x), dilate(s, x))];
    const excess = times(multiple(2, times(p, mu.masses[1]!)), minus(exponential(s), exponential(negative(s))));
    return [
      ...eachToken(known, y => vanishing(velocity(head, known)(y), dilate(size, y))),
      ...eachToken(mu, (y, i) => {
        const factor = times(head.sign, i === 0 ? pull.at : pull.opposite);
        const rest = difference(unnormalisedVelocity(head, mu)(y), dilate(factor, PDx));
        return vanishing(rest, dilate(times(size, exponential(s)), y));
      }),
      equal(energy(head.D, mu), minus(exponential(s), excess)),
    ];
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [2, 2],
      ],
      [[8, 4]],
    ),
  ],
  controls: [
    drop('head', tiedElsewhere, 'x is no right singular vector of Q: both tokens are pulled along P_x QᵀQx'),
    drop('head', untied, 'K ≠ Q: the logits are not ±|Qx|²'),
    drop('head', tiedWithAnyValue, 'V not ±D: the eigenvectors of V count, not the singular vectors of Q'),
    drop('mu', twoPoints, 'the tokens are not antipodal: their values do not differ by a sign'),
  ],
});
