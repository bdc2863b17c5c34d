/**
 * The zero test, second route: all entries vanish at random points of F_p, p = 2⁶¹ − 1.
 *
 * Points at which something is divided by 0 are thrown away. The failure probability is that of entries which do not
 * all vanish identically modulo p and yet vanish at every point kept; points are independent, so it is a product.
 * See       residues, zeroTest (over ℚ)
 */
import type { Scalar } from '../arithmetic/arithmetic.js';
import { residues } from '../arithmetic/residue.js';
import { entriesOf, type Expression } from './expression.js';

export interface ResidueTest {
  /** False as soon as an entry differs from 0 at a point; also when no point could be kept. */
  readonly zero: boolean;
  /** Points at which all divisors were different from 0. */
  readonly points: number;
  readonly thrown: number;
  readonly failure: number;
}

export interface ResidueOptions {
  readonly points: number;
  readonly seed: number;
}

/** Of this many points for each one wanted, all but the wanted may be thrown away. */
const patience = 4;

export const residueTest = (expression: Expression, { points, seed }: ResidueOptions): ResidueTest => {
  if (!Number.isInteger(points) || points < 1)
    throw new Error(`residues: points must be a positive integer; found ${points}. Five are customary.`);
  const start: ResidueTest = { zero: true, points: 0, thrown: 0, failure: 1 };
  const seeds = Array.from({ length: patience * points }, (_, k) => patience * points * seed + k);
  const seen = seeds.reduce(
    (test, s) => (test.points < points && test.zero ? sampled(expression, test, s) : test),
    start,
  );
  return { ...seen, zero: seen.zero && seen.points === points };
};

const sampled = (expression: Expression, test: ResidueTest, seed: number): ResidueTest => {
  const v = residues(seed);
  const entries = entriesOf(expression, v);
  if (!v.defined()) return { ...test, thrown: test.thrown + 1 };
  const zero = entries.every(vanishes);
  return { ...test, zero, points: test.points + 1, failure: zero ? test.failure * v.failure(entries) : 0 };
};

const vanishes = (a: Scalar): boolean => a.in.approximation(a).value === 0;
