import type { Approx } from '../arithmetic/arithmetic.js';
import type { Judgement } from './judgement.js';

export type Outcome = 'consistent' | 'refuted' | 'undecided' | 'broken' | 'unmet';

/** What a reading says of a judgement, in doubles: gap and bound are both about left − right. */
export interface Ruling {
  readonly outcome: Outcome;
  readonly relation: Judgement['relation'];
  readonly left: Approx;
  readonly right: Approx;
  readonly gap: number;
  readonly bound: number;
  /** The smallest planted relative error of an operand that would have been refuted here; Infinity if none would. */
  readonly resolution: number;
}

/**
 * Rules on a judgement by the bounds its operands carry.
 *
 * Equality: refuted iff |a − b| > error; undecided when the bound exceeds half of the scale (nothing could have been
 * seen) or an operand is infinite. Inequality a ≥ b: consistent iff a − b ≥ error, refuted iff a − b < −error. NaN is
 * broken.
 */
export const ruling = (judgement: Judgement): Ruling => {
  const read = (a: Judgement['left']): Approx => a.in.approximation(a);
  const { value, error } = read(judgement.difference);
  const size = Math.max(...judgement.scale.map(a => Math.abs(read(a).value)));
  const parts = { relation: judgement.relation, left: read(judgement.left), right: read(judgement.right) };
  const outcome = outcomeOf(judgement, { value, error, size });
  return { ...parts, outcome, gap: value, bound: error, resolution: (error + Math.abs(value)) / size };
};

interface Measured {
  readonly value: number;
  readonly error: number;
  readonly size: number;
}

const outcomeOf = (judgement: Judgement, measured: Measured): Outcome => {
  const { value, error, size } = measured;
  if (judgement.relation === 'unmet') return 'unmet';
  if (judgement.left.in.exact) return exactOutcome(judgement.relation, value);
  if (size === Infinity) return 'undecided';
  if (Number.isNaN(value) || Number.isNaN(size)) return 'broken';
  if (!Number.isFinite(value) || !Number.isFinite(error)) return 'undecided';
  if (judgement.relation === '≥') return value >= error ? 'consistent' : value < -error ? 'refuted' : 'undecided';
  if (Math.abs(value) > error) return 'refuted';
  return error > size / 2 ? 'undecided' : 'consistent';
};

/** Exact readings decide equalities and know no order. */
const exactOutcome = (relation: Judgement['relation'], value: number): Outcome => {
  if (relation === '≥') return value === 0 ? 'consistent' : 'undecided';
  return value === 0 ? 'consistent' : 'refuted';
};
