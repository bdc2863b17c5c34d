/**
 * Intervals [lo, hi] of doubles, rounded outward: each operation encloses the exact results on its operands.
 *
 *   above(x) = x + (φ|x| + η),  below(x) = x − (φ|x| + η),  φ = u(1 + 2u), η = 2^{−1074},
 * reach at least the neighbouring doubles of x, for every finite x, although each is computed in rounding to nearest;
 * and an exact result lies between the neighbours of its rounding. So no rounding mode is needed.
 * exp goes two neighbours out, since expError < 2; log goes 8u|v| out, since logError = 6 leaves 2u for that sum.
 * Division by an interval that contains 0 gives [−∞, ∞]; a root or logarithm uses the part of its operand in the
 * domain and is NaN when there is none. A lower end is never +∞, an upper end never −∞.
 * Against IEEE 1788 (set-based, without decorations): the empty interval is the one with NaN ends. Every operation
 * keeps it empty, and a comparison with it is broken, never consistent. Division by an interval with 0 inside or at an
 * end answers the whole line also where the standard answers a half-line or, for [0, 0], the empty set: wider, so
 * still an enclosure. Ends ±0 are one number: no operation asks for the sign of a zero.
 * Source  Rump, Zimmermann, Boldo, Melquiond, Computing predecessor and successor in rounding to nearest.
 * See     running (second route)
 */
import { tiny, u, type Approx, type Arithmetic, type Scalar } from './arithmetic.js';
import { exp } from './exp.js';
import { logarithm } from './logarithm.js';
import { rootRounding } from './rounding.js';

interface Interval {
  readonly in: Arithmetic;
  readonly lo: number;
  readonly hi: number;
}

const phi = u * (1 + 2 * u);
const above = (x: number): number => (x === -Infinity ? -Number.MAX_VALUE : x + (phi * Math.abs(x) + tiny));
const below = (x: number): number => -above(-x);

const open = (a: Scalar): Interval => a as unknown as Interval;
/** [lo, hi] as a scalar of the interval reading. */
export const intervalOf = (lo: number, hi: number): Scalar =>
  ({ in: interval, lo, hi }) satisfies Interval as unknown as Scalar;
const outward = (lo: number, hi: number): Scalar => intervalOf(below(lo), above(hi));
/** The ends of an interval. */
export const endsOf = (a: Scalar): { readonly lo: number; readonly hi: number } => {
  const { lo, hi } = open(a);
  return { lo, hi };
};

/** 0·∞ and ∞/∞ count as 0, as the ends ±∞ are not attained and another corner holds what is missing. */
const corner = (c: number, a: number, b: number): number => (c === c || a !== a || b !== b ? c : 0);
const times = (a: number, b: number): number => corner(a * b, a, b);
const over = (a: number, b: number): number => corner(a / b, a, b);
const hull = (of: typeof times, a: Interval, b: Interval): Scalar => {
  const [p, q, r, s] = [of(a.lo, b.lo), of(a.lo, b.hi), of(a.hi, b.lo), of(a.hi, b.hi)];
  return outward(Math.min(p, q, r, s), Math.max(p, q, r, s));
};

const quotient = (a: Interval, b: Interval): Scalar =>
  b.lo <= 0 && b.hi >= 0 && a.lo <= a.hi ? intervalOf(-Infinity, Infinity) : hull(over, a, b);

const exponential = ({ lo, hi }: Interval): Scalar =>
  intervalOf(Math.max(0, below(below(exp(lo)))), above(above(exp(hi))));

const log = ({ lo, hi }: Interval): Scalar => {
  const [v, w] = [logarithm(Math.max(lo, 0)), logarithm(hi)];
  return intervalOf(v === -Infinity ? v : v - 8 * u * Math.abs(v), w + 8 * u * Math.abs(w));
};

const root = ({ lo, hi }: Interval): Scalar => {
  const [a, b] = [Math.max(lo, 0), hi];
  const [s, t] = [Math.sqrt(a), Math.sqrt(b)];
  return intervalOf(Math.max(0, below(s - 2 * rootRounding(a, s))), above(t + 2 * rootRounding(b, t)));
};

const midpoint = ({ lo, hi }: Interval): number => {
  if (!(lo <= hi)) return NaN;
  if (lo === -Infinity) return hi < Infinity ? hi : 0;
  return hi === Infinity || lo === hi ? lo : lo / 2 + hi / 2;
};

const approximation = (a: Scalar): Approx => {
  const { lo, hi } = open(a);
  const value = midpoint(open(a));
  const radius = lo === hi ? 0 : above(Math.max(value - lo, hi - value));
  return { value, error: radius >= 0 ? radius : Infinity };
};

export const interval: Arithmetic = {
  name: 'interval',
  exact: false,
  of: x => intervalOf(Math.min(x, Number.MAX_VALUE), Math.max(x, -Number.MAX_VALUE)),
  add: (a, b) => outward(open(a).lo + open(b).lo, open(a).hi + open(b).hi),
  sub: (a, b) => outward(open(a).lo - open(b).hi, open(a).hi - open(b).lo),
  mul: (a, b) => hull(times, open(a), open(b)),
  div: (a, b) => quotient(open(a), open(b)),
  exp: a => exponential(open(a)),
  log: a => log(open(a)),
  sqrt: a => root(open(a)),
  pivot: xs => interval.of(Math.max(...xs.map(x => midpoint(open(x))))),
  approximation,
};
