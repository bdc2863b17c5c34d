import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { float64 } from '../../src/arithmetic/float64.js';
import { endsOf, interval } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { fraction, rational, rationalFrom } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import type { Variables } from '../../src/arithmetic/variables.js';
import { drawn } from './drawn.js';

export type Expression = (v: Variables) => readonly Scalar[];

export interface Agreement {
  /** One line for each entry that breaks a law. */
  readonly broken: readonly string[];
  /** How many entries had a finite bound in running and were compared with many digits. */
  readonly compared: number;
  /** How many entries were compared with an exact rational. */
  readonly exact: number;
}

/** The readings under test; a test of the law itself puts a wrong one here. */
export interface Readings {
  readonly float64: Arithmetic;
  readonly running: Arithmetic;
  readonly interval: Arithmetic;
}
const ours: Readings = { float64, running, interval };

/**
 * The law of readings, for one formula and one seed: float64 is the centre of running bit for bit; the value with 240
 * bits, and the exact rational where the formula has one, lie in running and in interval.
 */
export const readingsAgree = async (expression: Expression, seed: number, readings = ours): Promise<Agreement> => {
  const plain = expression(drawn(readings.float64, seed));
  const bounded = expression(drawn(readings.running, seed));
  const enclosed = expression(drawn(readings.interval, seed));
  const same = bounded.flatMap((a, i) => differentBits(plain[i]!, a, i));
  const exact = exactly(() => expression(drawn(rational, seed)));
  const outsideExact = exact.flatMap((r, i) => rationalOutside(r, bounded[i]!, i));
  return withDigits(240, A => {
    const truth = expression(drawn(A, seed));
    const outside = truth.flatMap((t, i) => [
      ...runningOutside(t, bounded[i]!, i),
      ...intervalOutside(t, enclosed[i]!, i),
    ]);
    const twoTruths = exact.flatMap((r, i) => truthsApart(r, truth[i]!, i));
    return {
      broken: [...same, ...outsideExact, ...outside, ...twoTruths],
      compared: truth.filter((t, i) => finite(t) && finite(bounded[i]!)).length,
      exact: exact.length,
    };
  });
};

const finite = (a: Scalar): boolean => Number.isFinite(a.in.approximation(a).error);

const differentBits = (plain: Scalar, bounded: Scalar, i: number): string[] => {
  const [p, b] = [plain.in.approximation(plain).value, bounded.in.approximation(bounded).value];
  return Object.is(p, b) ? [] : [`entry ${i}: float64 ${p} is not the centre of running ${b}`];
};

/** Exact values, or none where the formula leaves the rationals or divides by zero. */
const exactly = (values: () => readonly Scalar[]): readonly Scalar[] => {
  try {
    return values();
  } catch (error) {
    if (/arithmetic\/unreadable|must not be 0|must be finite/.test(String(error))) return [];
    throw error;
  }
};

const rationalOutside = (r: Scalar, bounded: Scalar, i: number): string[] => {
  const { value, error } = bounded.in.approximation(bounded);
  if (Number.isNaN(value) || error === Infinity) return [];
  if (!Number.isFinite(value)) return [`entry ${i}: running is infinite with the bound ${error}`];
  const distance = fraction(rational.sub(r, rational.of(value)));
  const size = rationalFrom(distance.num < 0n ? -distance.num : distance.num, distance.den);
  const excess = fraction(rational.sub(size, rational.of(error)));
  return excess.num > 0n ? [`entry ${i}: the exact value is not in running ${value} ± ${error}`] : [];
};

/** truth − x, as a double with a bound. */
const gap = (truth: Scalar, x: number) => truth.in.approximation(truth.in.sub(truth, truth.in.of(x)));

const runningOutside = (truth: Scalar, bounded: Scalar, i: number): string[] => {
  const { value, error } = bounded.in.approximation(bounded);
  if (Number.isNaN(value) || error === Infinity) return [];
  const distance = gap(truth, value);
  return Math.abs(distance.value) - distance.error > error
    ? [`entry ${i}: many digits are ${distance.value} from running ${value} ± ${error}`]
    : [];
};

const intervalOutside = (truth: Scalar, enclosed: Scalar, i: number): string[] => {
  const { lo, hi } = endsOf(enclosed);
  const under = lo > -Infinity ? gap(truth, lo) : { value: 0, error: 0 };
  const over = hi < Infinity ? gap(truth, hi) : { value: 0, error: 0 };
  return under.value + under.error < 0 || over.value - over.error > 0
    ? [`entry ${i}: many digits are not in [${lo}, ${hi}]`]
    : [];
};

const truthsApart = (r: Scalar, truth: Scalar, i: number): string[] => {
  const { num, den } = fraction(r);
  const { value, error } = truth.in.approximation(truth);
  const nearest = rational.approximation(rationalFrom(num, den));
  return Math.abs(value - nearest.value) > (error + nearest.error) * 2
    ? [`entry ${i}: many digits ${value} and the exact value ${nearest.value} differ`]
    : [];
};
