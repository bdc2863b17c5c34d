import { around, type Box } from '../src/arithmetic/box.js';
import { boxEnclosure, type NonEmpty } from '../src/claim/obligation.js';
import { convex, excess, triangleIsCritical, triplesElsewhere, triplesNearby } from './triangle-is-optimal.js';

/** All pairs: a rotation puts a token at 0. The range contains [0, 2π], and of the antipodes only a = π. */
const pairs: Box = [['a', 0, 6.5]];
const near: Box = [['a', 2.5, 3.75]];

export const pairsElsewhere = boxEnclosure({
  shows: 'statement',
  says: 'n = 2, N = 2, β = 1, equal masses at 0, a: E > E_2 + 2⁻¹² away from the antipodes, E_2 = 1.54308063481…',
  boxes: around(pairs, near) as NonEmpty<Box>,
  holds: excess(2),
  control: { why: 'also at the antipodes', holds: excess(2), boxes: [near] },
});

/** E is even about a = π, so its slope is 0 there: by convexity the antipodes have the least energy nearby. */
export const pairsNearby = boxEnclosure({
  shows: 'statement',
  says: 'n = 2, N = 2, β = 1, equal masses at 0, a: E is strictly convex in a near the antipodes',
  boxes: [near],
  holds: convex,
  control: { why: 'everywhere: E has a maximum where the tokens meet', holds: convex, boxes: [pairs] },
});

/** For equal masses and β = 1 no pair and no triple of the circle has less energy than the regular one. */
export const smallPolygonsAreOptimal = [
  ...[pairsElsewhere, pairsNearby],
  ...[triplesElsewhere, triplesNearby, triangleIsCritical],
] as const;
