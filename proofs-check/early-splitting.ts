import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { detourBeyond, geodesicAction, twoSidedAction } from '../src/energy/detour.js';
import { minus } from '../src/sphere/verbs.js';

/** e^β r² exceeds the action of two halves by 1/64, β = 1. */
const gains = (A: Arithmetic, excess: number) => {
  const detour = detourBeyond({ beta: A.of(1), excess: A.of(excess) });
  return atLeast(minus(geodesicAction(detour), twoSidedAction(detour)), A.of(1 / 64));
};

export const earlySplitting = enclosure({
  shows: 'statement',
  says: 'e^β r² exceeds the action of two halves by 1/64 at least',
  range: 'D = Id, 2r²/π² = 5/4, 3/2, 7/4, 2, that is r = 2.48…, 2.72…, 2.93…, π',
  holds: A => [1 / 4, 1 / 2, 3 / 4, 1].map(e => gains(A, e)),
  control: { why: 'r below π/√2', holds: A => [gains(A, -1 / 4)] },
});
