import type { Scalar } from '../arithmetic/arithmetic.js';
import { dot, minus, type Vector } from '../sphere/verbs.js';

declare const judged: unique symbol;

/**
 * One comparison of a conclusion, not yet ruled on: `difference` is to be 0 (relation '=') or ≥ 0 (relation '≥'), or
 * nothing is asked because a condition of the conclusion does not hold here ('unmet': counted and printed, never
 * evidence). Only this file makes one: no tolerance can be typed in, since comparisons read the bounds that the
 * operands carry.
 */
export interface Judgement {
  readonly relation: '=' | '≥' | 'unmet';
  readonly left: Scalar;
  readonly right: Scalar;
  readonly difference: Scalar;
  /** Sizes are measured against this: the larger operand, or what `zero` names. */
  readonly scale: readonly Scalar[];
  readonly [judged]: true;
}

const judgement = (parts: Omit<Judgement, typeof judged>): Judgement => parts as Judgement;

/** a = b. Refuted iff |a − b| > error. */
export const equal = (a: Scalar, b: Scalar): Judgement =>
  judgement({ relation: '=', left: a, right: b, difference: minus(a, b), scale: [a, b] });

/** a ≥ b. Consistent iff a − b > error, refuted iff a − b < −error, undecided between. */
export const atLeast = (a: Scalar, b: Scalar): Judgement =>
  judgement({ relation: '≥', left: a, right: b, difference: minus(a, b), scale: [a, b] });

/** a = 0, where a is a sum whose terms are of the size of `against`. */
export const zero = (a: Scalar, against: Scalar): Judgement => {
  const nothing = a.in.of(0);
  return judgement({ relation: '=', left: a, right: nothing, difference: a, scale: [against] });
};

/** The conclusion asks nothing here: its condition `a ≥ b` does not hold. Counted and printed. */
export const unmet = (a: Scalar, b: Scalar): Judgement =>
  judgement({ relation: 'unmet', left: a, right: b, difference: minus(a, b), scale: [a, b] });

/** x = y, coordinate by coordinate, sizes measured against the largest coordinate. */
export const equalVectors = (x: Vector, y: Vector): readonly Judgement[] =>
  x.map((a, k) =>
    judgement({ relation: '=', left: a, right: y[k]!, difference: minus(a, y[k]!), scale: [...x, ...y] }),
  );

/** x ⟂ y: x·y = 0, measured against the products of the coordinates. */
export const orthogonal = (x: Vector, y: Vector): Judgement => {
  const s = dot(x, y);
  const products = x.map((a, k) => a.in.mul(a, y[k]!));
  return judgement({ relation: '=', left: s, right: s.in.of(0), difference: s, scale: products });
};

/** One judgement, or several, for each token of a measure. */
export const eachToken = (
  mu: { readonly tokens: readonly Vector[] },
  judge: (x: Vector, index: number) => Judgement | readonly Judgement[],
): readonly Judgement[] => mu.tokens.flatMap((x, i) => judge(x, i));
