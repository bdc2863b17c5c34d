/**
 * sin a and cos a in the numeric readings.
 *
 * Intervals: the hull of the values at the ends, with ±1 where a turning point lies between. On at most half a turn the
 * sine has its maximum iff the cosine is ≥ 0 at the left end and ≤ 0 at the right one, its minimum iff it is the other
 * way round; an end where the sign cannot be told is itself a turning point, and the sign of the sine says which. More
 * than half a turn is halved; a whole turn, or an infinite interval, gives [−1, 1]; the empty interval stays empty.
 * Other numeric readings: a = k π/2 + r with π of the reading, and the series of r, |r| < 1, which alternates with
 * falling terms: what is cut is at most the first term left out. Readings with rates: by the chain rule.
 * Error   intervals: `circular`, two neighbours more than its bound; others: running bound
 * See     circular (second route), cosines
 */
import type { Arithmetic, Scalar } from './arithmetic.js';
import { u } from './arithmetic.js';
import { circular, circularError, type Circular } from './circular.js';
import { endsOf, intervalOf } from './interval.js';
import { pi } from './pi.js';
import { precision } from './precision.js';
import { sizeOf, widened } from './widened.js';

export const sine = (a: Scalar): Scalar => {
  if (a.in.chain) return a.in.chain(a, sine, cosine);
  return a.in.name === 'interval' ? hull(a, 'sine') : turned(a, 0);
};

export const cosine = (a: Scalar): Scalar => {
  if (a.in.chain) return a.in.chain(a, cosine, b => b.in.sub(b.in.of(0), sine(b)));
  return a.in.name === 'interval' ? hull(a, 'cosine') : turned(a, 1);
};

type Name = 'sine' | 'cosine';
interface Ends {
  readonly lo: number;
  readonly hi: number;
}

const hull = (a: Scalar, name: Name): Scalar => {
  const { lo, hi } = hullBetween(endsOf(a), name);
  return intervalOf(lo, hi);
};

const hullBetween = ({ lo, hi }: Ends, name: Name): Ends => {
  const width = hi - lo;
  if (lo !== lo || hi !== hi) return { lo: NaN, hi: NaN };
  if (!(width < 6.5)) return { lo: -1, hi: 1 };
  if (width < 3) return overHalfTurn([circular(lo), circular(hi)], name);
  const middle = lo / 2 + hi / 2;
  const [left, right] = [hullBetween({ lo, hi: middle }, name), hullBetween({ lo: middle, hi }, name)];
  return { lo: Math.min(left.lo, right.lo), hi: Math.max(left.hi, right.hi) };
};

const overHalfTurn = (ends: readonly [Circular, Circular], name: Name): Ends => {
  const [left, right] = ends.map(end => around(end[name], end.slack)) as [Ends, Ends];
  const slopes = ends.map(({ sine: s, cosine: c, slack }) => around(name === 'sine' ? c : -s, slack)) as [Ends, Ends];
  const level = [left, right].filter((_, i) => slopes[i]!.lo <= 0 && slopes[i]!.hi >= 0);
  const top = slopes[0].hi >= 0 && slopes[1].lo <= 0 && level.every(value => value.lo > 0);
  const bottom = slopes[0].lo <= 0 && slopes[1].hi >= 0 && level.every(value => value.hi < 0);
  return {
    lo: Math.max(-1, bottom ? -1 : Math.min(left.lo, right.lo)),
    hi: Math.min(1, top ? 1 : Math.max(left.hi, right.hi)),
  };
};

/** value ± (circularError·u·|value| + slack), and 2u|value| more for the roundings of this. */
const around = (value: number, slack: number): Ends => {
  const room = (circularError + 2) * u * Math.abs(value) + slack * (1 + 2 * u);
  return { lo: value - room, hi: value + room };
};

/** sin(a + quadrants π/2). */
const turned = (a: Scalar, quadrants: 0 | 1): Scalar => {
  const A = a.in;
  const quarter = A.mul(A.of(0.5), pi(A));
  const k = Math.round(A.approximation(a).value / A.approximation(quarter).value);
  const rest = A.sub(a, A.mul(A.of(k), quarter));
  const turns = (((k + quadrants) % 4) + 4) % 4;
  const value = series(rest, turns % 2 === 0 ? 1 : 0);
  return turns < 2 ? value : A.sub(A.of(0), value);
};

/** Σ_j (−1)^j r^{2j+d}/(2j+d)!: the sine for d = 1, the cosine for d = 0. Of a wide r nothing is known. */
const series = (r: Scalar, degree: 0 | 1): Scalar => {
  const A = r.in;
  const minusSquare = A.sub(A.of(0), A.mul(r, r));
  let [sum, term] = [A.of(0), degree === 1 ? r : A.of(1)];
  for (let j = 0; j < termsIn(A); j++) {
    sum = A.add(sum, term);
    const next = 2 * j + degree + 1;
    term = A.div(A.mul(term, minusSquare), A.of(next * (next + 1)));
  }
  return widened(sum, sizeOf(r) <= 2 ? term : A.of(4));
};

/** 0.8^{2j}/(2j)! < 2^{−bits−8}. */
const termsIn = (A: Arithmetic): number => {
  let [j, size] = [1, 0.5];
  for (; size > 2 ** -(precision(A) + 8); j++) size /= (2 * j + 1) * (2 * j + 2);
  return j + 1;
};
