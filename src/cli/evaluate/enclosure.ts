import { u, type Approx, type Arithmetic, type Scalar } from '../../arithmetic/arithmetic.js';
import { withDigits } from '../../arithmetic/multiprecision.js';
import { running } from '../../arithmetic/running.js';
import { answerIn } from './answerIn.js';
import type { Request } from './request.js';
import { entriesOf, shaped, type Shaped } from './shaped.js';

/** The accuracy that is asked for, in units of u, relative to the largest entry. */
const accuracy = 2 ** 10;

/**
 * Significant bits of the readings that follow when the doubles of `running` are not accurate enough. Sums of products
 * of doubles span 2^{−1074} to 2^{1024}, so that the last reading loses at most the smallest doubles, whatever cancels.
 */
const precisions = [128, 512, 2048] as const;

/** Above so many products more digits take minutes and gigabytes: a finite bound of `running` then is the last word. */
const mostProducts = 2 ** 19;

/** What a bound must not exceed, relative to the largest entry, when it comes from an iteration: below 10⁻⁹. */
const leastAccuracy = 2 ** -30;

/**
 * An enclosure of the quantity asked for: doubles with bounds on |value − real number at the given doubles|.
 *
 * The running reading first; where its bound is above `accuracy` u times the largest entry, the same formula with more
 * and more digits. An answer that is exactly 0 by cancellation goes through all of them, as no relative bound exists.
 * Error  the bound of the last reading, with what the rounding of its value to a double adds.
 */
export const enclosure = (request: Request): Promise<Shaped<Approx>> =>
  enclosed(A => answerIn(A, request), products(request) > mostProducts);

/** The same for any formula; `costly`: a finite bound of `running` is the last word. */
export const enclosed = async (
  formula: (A: Arithmetic) => Shaped<Scalar>,
  costly: boolean,
): Promise<Shaped<Approx>> => {
  const read = (A: Arithmetic) => shaped(formula(A), a => A.approximation(a));
  const first = read(running);
  return accurate(first) || (bounded(first) && costly) ? first : reread(read, precisions);
};

const reread = async (
  read: (A: Arithmetic) => Shaped<Approx>,
  [bits, ...more]: readonly number[],
): Promise<Shaped<Approx>> => {
  const answer = await withDigits(bits!, read);
  return accurate(answer) || overflows(answer) || more.length === 0 ? answer : reread(read, more);
};

const products = ({ tokens, attention }: Request): number => {
  const [N, heads] = [tokens.length, Math.max(1, attention.heads.length)];
  if (attention.kind !== 'sinkhorn') return N ** 2 * tokens[0]!.length * heads;
  return (attention.causal ? N : 1) * N ** 3 * heads;
};

/** A value with more digits than a double is above the largest double. */
const overflows = (answer: Shaped<Approx>): boolean =>
  entriesOf(answer).some(({ value }) => Math.abs(value) === Infinity);

/** Every bound is finite, and every value is known. */
export const bounded = (answer: Shaped<Approx>): boolean =>
  entriesOf(answer).every(({ value, error }) => Number.isFinite(value) && Number.isFinite(error));

const largest = (xs: readonly number[]): number => xs.reduce((m, x) => Math.max(m, x), 0);

/** Every bound is small against the largest value. A value that is no number makes this false. */
const accurate = (answer: Shaped<Approx>): boolean => within(answer, accuracy * u);

/** The bounds say where the fixed point of an iteration is, also where its answer is 0 by cancellation. */
export const telling = (answer: Shaped<Approx>): boolean =>
  within(answer, leastAccuracy) || entriesOf(answer).every(({ error }) => error < 2 ** -1000);

const within = (answer: Shaped<Approx>, relative: number): boolean => {
  const all = entriesOf(answer);
  const size = largest(all.map(({ value }) => Math.abs(value)));
  return largest(all.map(({ error }) => error)) <= relative * size && size < Infinity;
};
