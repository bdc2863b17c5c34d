import type { Scalar } from '../arithmetic/arithmetic.js';
import { absolute, larger } from '../sphere/larger.js';
import { negative, over, plus } from '../sphere/verbs.js';
import type { Judgement } from './judgement.js';

/** Which judgements a margin is taken over: inequalities, equalities, or conditions that are not met. */
export type Relation = Judgement['relation'];

/** What margins of judgements are below, and those of unmet conditions above. */
export const judgedBelow = 4;

/**
 * The margin of a conclusion: the least signed gap of its judgements of one relation, in units of their scales.
 *
 * An inequality has (a − b)/max(|a|, |b|), an equality −|a − b|/max(|a|, |b|): a refutation is a margin below 0 by more
 * than the bounds. Conditions that are not met are no information; where nothing else is found, 4 and the largest
 * |a − b|/max(|a|, |b|) of them: a way down to where something is judged. Null where nothing of this relation occurs.
 */
export const marginOf = (judgements: readonly Judgement[], relation: Relation): Scalar | null => {
  const ones = judgements.filter(one => one.relation === relation).map(judgedMargin);
  const lower = (a: Scalar, b: Scalar): Scalar => negative(larger(negative(a), negative(b)));
  if (ones.length === 0) return null;
  return relation === 'unmet' ? plus(ones.reduce(larger), ones[0]!.in.of(judgedBelow)) : ones.reduce(lower);
};

/** Added to every scale, so that the noise of a difference beside vanishing operands is no lure. */
const least = 2 ** -20;

const judgedMargin = ({ relation, difference, scale }: Judgement): Scalar => {
  const size = plus(scale.map(absolute).reduce(larger), difference.in.of(least));
  if (relation === '≥') return over(difference, size);
  return over(relation === '=' ? negative(absolute(difference)) : absolute(difference), size);
};
