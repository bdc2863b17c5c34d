import { point } from '../../src/assume/points.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { minus, multiple, negative, plus } from '../../src/sphere/verbs.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { karagodin2024 } from '../sources.js';

/** 3 sin²(δ/2) with cos δ = c. */
const printed = (c: Scalar): Scalar => multiple(1.5, minus(c.in.of(1), c));

/**
 * The uniform mass of the cap {x·w ≥ cos δ} of S² is printed as 3 sin²(δ/2) for the expected number of leaders under
 * causal attention. By Archimedes x·w is uniform on [−1, 1], so it is (1 − cos δ)/2 = sin²(δ/2). No such computation is
 * needed: the caps of radius δ and π − δ around w and −w cover the sphere once, and their masses must add up to 1.
 */
export default refutedClaim({
  source: karagodin2024.at('causal attention'),
  says:
    'The cap {x·w ≥ cos δ} of S² has the uniform mass 3 sin²(δ/2): so caps around w and −w that ' +
    'meet only at their rim have masses with the sum 1.',
  given: inDimension(3, 3, n => ({ w: point(n) })),
  then: ({ w }) => [equal(plus(printed(w[2]!), printed(negative(w[2]!))), w[2]!.in.of(1))],
  because: 'the masses would add up to 3: the factor 3 does not belong there.',
});
