import { gatheringPull, weakPull } from '../../src/assume/turningPulls.js';
import { polygonRates } from '../../src/attention/polygonRates.js';
import { open } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { largest } from '../../src/sphere/largest.js';
import { burger2025 } from '../sources.js';

/**
 * Which symmetric parts of D = V force one cluster or an antipodal pair, that is what is left of the question after
 * positive-keys-gather-turning-tokens: a positive definite one is not enough, and a ≥ b² may be. Judged at regular
 * polygons, which turn rigidly: the largest real part of their rates must not be negative. Refuted by one that
 * attracts. Tried in plain floats, 30 000 pairs each: triangles attract up to a = 0.9965 b², squares and N = 5, …, 8
 * up to 0.47 b², and none at a ≥ b².
 */
export default open({
  source: burger2025.derived('long times, D not symmetric'),
  says:
    'If n = 2, V = D = a Id + b J and a > b², almost every start gathers in one cluster or an antipodal pair: no ' +
    'regular polygon of 3, 4 or 6 equal tokens attracts.',
  given: inDimension(2, 2, n => ({ pull: gatheringPull(n) })),
  attacked: true,
  then: ({ pull: { a, b } }) =>
    ([3, 4, 6] as const).map(sides => atLeast(largest(polygonRates([a, b], sides)), a.in.of(0))),
  controls: [drop('pull', weakPull, 'a < b²: three clusters circle and attract')],
});
