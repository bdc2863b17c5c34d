import type { Scalar } from '../arithmetic/arithmetic.js';
import { absolute, larger } from '../sphere/larger.js';
import { negative, over, plus } from '../sphere/verbs.js';
import type { Judgement } from './judgement.js';

/** Which judgements a margin is taken over: inequalities, or equalities. */
export type Relation = '≥' | '=';

/**
 * The margin of a conclusion: the least signed gap of its judgements of one relation, in units of their scales.
 *
 * An inequality has (a − b)/max(|a|, |b|), an equality −|a − b|/max(|a|, |b|): a refutation is a margin below 0 by more
 * than the bounds. Conditions that are not met are no information; null where nothing of this relation was judged.
 */
export const marginOf = (judgements: readonly Judgement[], relation: Relation): Scalar | null => {
  const judged = judgements.filter(one => one.relation === relation).map(judgedMargin);
  const lower = (a: Scalar, b: Scalar): Scalar => negative(larger(negative(a), negative(b)));
  return judged.length === 0 ? null : judged.reduce(lower);
};

/** Added to every scale, so that the noise of a difference beside vanishing operands is no lure. */
const least = 2 ** -20;

const judgedMargin = ({ relation, difference, scale }: Judgement): Scalar => {
  const size = plus(scale.map(absolute).reduce(larger), difference.in.of(least));
  return over(relation === '≥' ? difference : negative(absolute(difference)), size);
};
