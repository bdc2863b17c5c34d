/**
 * Exact fractions num/den of integers, den > 0. No exponential but e^0 = 1, no logarithm, roots of squares only.
 *
 * Fractions are reduced lazily: a denominator may grow to the square of what it was after the last reduction (and to
 * 2^128 in any case) before a greatest common divisor is taken, so most operations are three products. `fraction` and
 * `text` always answer the reduced form.
 */
import { unreadable, type Arithmetic, type Scalar } from './arithmetic.js';
import { nearestDouble } from './nearestDouble.js';

interface Fraction {
  readonly in: Arithmetic;
  readonly num: bigint;
  readonly den: bigint;
  /** Reduce when den exceeds this. */
  readonly limit: bigint;
}

const leastLimit = 1n << 128n;
const open = (a: Scalar): Fraction => a as unknown as Fraction;
const made = (num: bigint, den: bigint, limit: bigint): Scalar =>
  ({ in: rational, num, den, limit }) satisfies Fraction as unknown as Scalar;

/** The greatest common divisor of a and b > 0: powers of two first, as most denominators are nothing else. */
const divisor = (a: bigint, b: bigint): bigint => {
  if (a === 0n) return b;
  const [p, q] = [a & -a, b & -b];
  let [x, y] = [a < 0n ? -a / p : a / p, b / q];
  while (y > 1n) [x, y] = [y, x % y];
  return (p < q ? p : q) * (y === 1n ? 1n : x);
};

const reduced = (num: bigint, den: bigint): Scalar => {
  const g = divisor(num, den);
  const d = den / g;
  return made(num / g, d, d * d > leastLimit ? d * d : leastLimit);
};

const lazily = (num: bigint, den: bigint, limit: bigint): Scalar =>
  den > limit ? reduced(num, den) : made(num, den, limit);
const wider = (a: Fraction, b: Fraction): bigint => (a.limit > b.limit ? a.limit : b.limit);

/** num/den, den ≠ 0. */
export const rationalFrom = (num: bigint, den: bigint): Scalar => {
  if (den === 0n) throw new Error(`rational: a denominator must not be 0; found ${num}/0. Draw the divisor again.`);
  return den < 0n ? reduced(-num, -den) : reduced(num, den);
};

/** The double as a fraction with a power of two below: exact. */
const of = (x: number): Scalar => {
  if (!Number.isFinite(x)) throw new Error(`rational: a number must be finite; found ${x}. It is no fraction.`);
  let [den, scaled] = [1n, x];
  for (; !Number.isInteger(scaled); den <<= 1n) scaled *= 2;
  return made(BigInt(scaled), den, leastLimit);
};

const combined = (a: Fraction, b: Fraction, sign: 1n | -1n): Scalar =>
  a.den === b.den
    ? lazily(a.num + sign * b.num, a.den, wider(a, b))
    : lazily(a.num * b.den + sign * b.num * a.den, a.den * b.den, wider(a, b));

const quotient = (a: Fraction, b: Fraction): Scalar => {
  if (b.num === 0n) throw new Error(`rational: a divisor must not be 0; found ${text(a as unknown as Scalar)} / 0.`);
  const sign = b.num < 0n ? -1n : 1n;
  return lazily(sign * a.num * b.den, sign * a.den * b.num, wider(a, b));
};

/** The exact square root of a square. */
const root = (a: Scalar): Scalar => {
  const { num, den } = fraction(a);
  const [p, q] = [wholeRoot(num), wholeRoot(den)];
  return p === undefined || q === undefined ? unreadable('rational', `√(${text(a)})`) : rationalFrom(p, q);
};
const wholeRoot = (a: bigint): bigint | undefined => {
  if (a <= 0n) return a === 0n ? a : undefined;
  let r = 1n << BigInt((a.toString(2).length >> 1) + 1);
  for (let next = (r + a / r) >> 1n; next < r; next = (r + a / r) >> 1n) r = next;
  return r * r === a ? r : undefined;
};

/** The reduced fraction. */
export const fraction = (a: Scalar): { readonly num: bigint; readonly den: bigint } => {
  const { num, den } = open(a);
  const g = divisor(num, den);
  return { num: num / g, den: den / g };
};

/** "3/5", or "2" for a whole number. */
export const text = (a: Scalar): string => {
  const { num, den } = fraction(a);
  return den === 1n ? `${num}` : `${num}/${den}`;
};

export const rational: Arithmetic = {
  name: 'rational',
  exact: true,
  of,
  add: (a, b) => combined(open(a), open(b), 1n),
  sub: (a, b) => combined(open(a), open(b), -1n),
  mul: (x, y) => {
    const [a, b] = [open(x), open(y)];
    return lazily(a.num * b.num, a.den * b.den, wider(a, b));
  },
  div: (a, b) => quotient(open(a), open(b)),
  exp: a => (open(a).num === 0n ? of(1) : unreadable('rational', `exp(${text(a)})`)),
  log: a => unreadable('rational', `log(${text(a)})`),
  sqrt: root,
  pivot: () => of(0),
  approximation: a => nearestDouble(open(a).num, open(a).den),
};
