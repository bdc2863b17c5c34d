import type { Gradients } from '../arithmetic/gradient.js';
import { endsOf } from '../arithmetic/interval.js';
import type { Judgement } from '../claim/judgement.js';
import { ruling } from '../claim/ruling.js';
import { minus, plus, times, type Vector } from '../sphere/verbs.js';

/** The box and its centre, with the reading in which gradients on the box are known. */
export interface Expanded {
  readonly graded: Gradients;
  readonly from: Vector;
  readonly centre: Vector;
}

export interface Form {
  readonly holds: boolean;
  /** The side that contributes most to the width of what is not decided. */
  readonly widest: number;
}

/**
 * Judgements on a box by their mean-value forms  f(X) ⊂ f(c) + Σ_k ∂_k f(X) (X_k − c_k).
 *
 * The error is of second order in the widths, that of the plain enclosure of first order. Either suffices.
 * @param onBox     the judgements with their gradients on the box
 * @param atCentre  the same at the centre
 */
export const meanValueForm = (
  { graded, from, centre }: Expanded,
  onBox: readonly Judgement[],
  atCentre: readonly Judgement[],
): Form => {
  const steps = from.map((X, k) => minus(X, centre[k]!));
  const open = onBox.flatMap((judgement, i) => {
    if (ruling(judgement).outcome === 'consistent') return [];
    const terms = graded.gradientOf(judgement.difference).map((slope, k) => times(slope, steps[k]!));
    return endsOf(terms.reduce(plus, atCentre[i]!.difference)).lo >= 0 ? [] : [terms.map(width)];
  });
  return { holds: open.length === 0, widest: open.length === 0 ? 0 : largest(open, steps) };
};

const width = (a: Vector[number]): number => {
  const { lo, hi } = endsOf(a);
  return hi - lo;
};

/** The side with the largest contribution; the widest one where contributions are infinite or none. */
const largest = (open: readonly (readonly number[])[], steps: Vector): number => {
  const sums = steps.map((_, k) => open.reduce((all, widths) => all + widths[k]!, 0));
  const told = sums.every(Number.isFinite) && sums.some(sum => sum > 0);
  const by = told ? sums : steps.map(width);
  return by.indexOf(Math.max(...by));
};
