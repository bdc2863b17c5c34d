import { boxesText, boxText } from '../arithmetic/box.js';
import type { BoxEnclosure } from '../claim/obligation.js';
import { covered, type Covered } from '../enclosure/covered.js';
import type { Discharged } from './result.js';

/** Boxes that are looked at when an obligation names no number. */
const defaultBudget = 2 ** 14;

/** A control is looked at on this many times the boxes that the statement took, and at least on `leastForControl`. */
const controlFactor = 4;
const leastForControl = 64;

/**
 * A statement on boxes is evidence when it holds on all of them and its control is refuted at a point.
 *
 * Where the budget ends first, the answer says which part of the volume is open, and names an open box.
 */
export const dischargedOnBoxes = (obligation: BoxEnclosure, pulse?: (boxes: number) => void): Discharged => {
  const { boxes, control, budget = defaultBudget } = obligation;
  const found = covered(boxes, obligation.holds, { boxes: budget, ...(pulse ? { pulse } : {}) });
  if (found.open !== null) return { failed: failure(obligation, found) };
  const against = Math.max(leastForControl, controlFactor * found.boxes);
  if (covered(control.boxes ?? boxes, control.holds, { boxes: against }).refuted === null)
    return { failed: `proof/hollow: the control "${control.why}" is refuted at none of ${against} boxes` };
  const covers = `${obligation.says}, for all ${boxesText(boxes)} (${found.boxes} boxes)`;
  return { evidence: [{ kind: 'enclosure', of: obligation.shows, covers, boxes: found.boxes }] };
};

const failure = ({ says }: BoxEnclosure, { refuted, undecided, open, boxes }: Covered): string =>
  refuted !== null
    ? `proof/false: ${says}; refuted by enclosure at ${refuted}`
    : `proof/not-enclosed: ${says}; undecided on ${percentOf(undecided)} of the box after ${boxes} boxes, for ` +
      `example on ${boxText(open!)}`;

/** "0.03 %", never rounded down to nothing. */
const percentOf = (part: number): string => `${Math.max(0.01, Math.round(1e4 * part) / 100)} %`;
