/**
 * A statement on a whole box by interval arithmetic and bisection.
 *
 * A box is decided when every difference that is to be ≥ 0 is enclosed in [0, ∞) there. Where the plain enclosure does
 * not do it the mean-value form is tried,  f(X) ⊂ f(c) + Σ_k ∂_k f(X) (X_k − c_k);  where that fails too the box is
 * halved along the side that contributes most to its width. Boxes are taken in the order in which they were made, the
 * large ones first: what is left when the budget ends is an even picture of where the statement is open. A centre at
 * which a difference is proved negative refutes the statement, with that point.
 * @param boxes   what to cover
 * @param holds   the statement at x: inequalities, in any reading
 * @param budget  so many boxes are looked at; `stop` may end it earlier
 * Source  Moore, Kearfott, Cloud, Introduction to Interval Analysis (2009)
 */
import { boxText, centreOf, halves, intervalsOf, volume, type Box } from '../arithmetic/box.js';
import { gradients } from '../arithmetic/gradient.js';
import { interval } from '../arithmetic/interval.js';
import type { Judgement } from '../claim/judgement.js';
import { ruling } from '../claim/ruling.js';
import type { Vector } from '../sphere/verbs.js';
import { meanValueForm } from './meanValueForm.js';

export type Holds = (x: Vector) => readonly Judgement[];

export interface Budget {
  readonly boxes: number;
  readonly stop?: () => boolean;
  /** Told now and then: boxes looked at, and the part of the volume that is still open. */
  readonly pulse?: (boxes: number, open: number) => void;
}

export interface Covered {
  /** Boxes that were looked at. */
  readonly boxes: number;
  /** The part of the volume that is not decided: 0 when the statement holds on all of it. */
  readonly undecided: number;
  /** One of the open boxes. */
  readonly open: Box | null;
  /** A point where the statement fails for certain. */
  readonly refuted: string | null;
}

export const covered = (boxes: readonly Box[], holds: Holds, budget: Budget): Covered => {
  const total = boxes.reduce((all, box) => all + volume(box), 0);
  const queue = [...boxes];
  let [looked, left] = [0, total];
  const share = (): number => Math.max(left / total, 0);
  while (looked < queue.length) {
    if (looked >= budget.boxes || budget.stop?.() === true)
      return { boxes: looked, undecided: share(), open: queue[looked]!, refuted: null };
    const box = queue[looked++]!;
    const found = decided(box, holds);
    if (found === 'refuted') return { boxes: looked, undecided: share(), open: box, refuted: boxText(point(box)) };
    if (found === 'holds') left -= volume(box);
    else queue.push(...halves(box, found));
    if (looked % 256 === 0) budget.pulse?.(looked, share());
  }
  return { boxes: looked, undecided: 0, open: null, refuted: null };
};

/** What is known of a box, or else the side along which it is to be halved. */
const decided = (box: Box, holds: Holds): 'holds' | 'refuted' | number => {
  const X = intervalsOf(box);
  const plain = holds(X);
  if (plain.length === 0 || plain.some(({ relation }) => relation !== '≥')) throw noInequality;
  if (all(plain)) return 'holds';
  const centre = centreOf(box);
  const atCentre = holds(centre);
  if (atCentre.some(judgement => ruling(judgement).outcome === 'refuted')) return 'refuted';
  const graded = gradients(interval, box.length);
  const form = meanValueForm({ graded, from: X, centre }, holds(graded.variables(X)), atCentre);
  return form.holds ? 'holds' : form.widest;
};

const noInequality = new Error(
  'proof/not-an-inequality: on a box a statement is a list of inequalities; found none, or an equality. Use atLeast.',
);

const all = (judgements: readonly Judgement[]): boolean =>
  judgements.every(judgement => ruling(judgement).outcome === 'consistent');

const point = (box: Box): Box =>
  box.map(([name], k) => {
    const { value } = interval.approximation(centreOf(box)[k]!);
    return [name, value, value];
  });
