/**
 * Running error analysis over a centre with known roundings:  â ± e_a  encloses a, and every operation keeps it so.
 *
 *   a ± b     e = e_a + e_b + ρ
 *   a b       e = |â| e_b + |b̂| e_a + e_a e_b + ρ
 *   a / b     e = (e_a + |q̂| e_b)/(|b̂| − e_b) + ρ,  ∞ when |b̂| ≤ e_b      since a/b − â/b̂ = (δ_a − (â/b̂) δ_b)/b
 *   e^a       e = |v̂| (e^{e_a} − 1) + ρ;   e^t − 1 ≤ t + t² for t ≤ 1, ≤ e^t beyond
 *   log a     e = e_a/(â − e_a) + ρ,  ∞ when â ≤ e_a                       since |log(a/â)| ≤ e_a/(â − e_a)
 *   √a        e = min(e_a/√â, √e_a) + ρ                                    since |√a − √â| = |a − â|/(√a + √â)
 *
 * ρ is the local rounding (`centre`), 0 when the step is exact. First and second order are both in the formulas.
 * The bound itself is computed in doubles: at most 12 roundings of relative size u each, which the factor
 * up = 1 + 16u outweighs, as (1 − u)^12 (1 + 16u) > 1; what its products lose below the normal range is at most 4 tiny
 * (sums lose nothing there). |q̂| + tiny and |v̂| + tiny stand for quotients and exponentials that were rounded down
 * there, and √e ≤ (e/t + t)/2 holds for every t > 0, however t was computed.
 * A bound that is no number (∞ − ∞, 0·∞) becomes ∞; a centre that is no number stays so.
 * Source  Higham, Accuracy and Stability of Numerical Algorithms, section 3.3.
 * See     interval (second route), test/laws/readings.test.ts
 */
import { tiny, u, type Arithmetic, type Reading, type Scalar } from './arithmetic.js';
import type { Centre, Running } from './centre.js';
import { exp } from './exp.js';

export const up = 1 + 16 * u;

export const runningOver = (name: Reading, centre: Centre): Running['in'] => {
  const difference = (x: Scalar, y: Scalar): number => centre.difference(open(x).value, open(y).value);
  const self: Running['in'] = {
    ...{ name, exact: false, centre, add, sub, mul, div, exp: exponential, log, sqrt },
    of: x => sealed({ in: self, value: centre.of(x), error: 0 }),
    pivot: xs => exactly(xs.reduce((m, x) => (centre.toDouble(difference(x, m)) > 0 ? x : m))),
    approximation: x => {
      const { value, error } = open(x);
      return { value: centre.toDouble(value), error: (error + centre.conversion(value)) * up };
    },
  };
  return self;
};

export const open = (a: Scalar): Running => a as unknown as Running;
export const sealed = (a: Running): Scalar => a as unknown as Scalar;

/** The centre of a, taken as the exact number that it is. */
const exactly = (a: Scalar): Scalar => sealed({ ...open(a), error: 0 });

const made = (a: Running, value: number, error: number): Scalar =>
  sealed({ in: a.in, value, error: error >= 0 ? error : Infinity });

const add: Arithmetic['add'] = (x, y) => {
  const a = open(x);
  const b = open(y);
  const { centre } = a.in;
  const s = centre.sum(a.value, b.value);
  return made(a, s, (a.error + b.error + centre.sumRounding(a.value, b.value, s)) * up);
};

const sub: Arithmetic['sub'] = (x, y) => {
  const a = open(x);
  const b = open(y);
  const { centre } = a.in;
  const s = centre.difference(a.value, b.value);
  return made(a, s, (a.error + b.error + centre.differenceRounding(a.value, b.value, s)) * up);
};

const mul: Arithmetic['mul'] = (x, y) => {
  const a = open(x);
  const b = open(y);
  const { centre } = a.in;
  const p = centre.product(a.value, b.value);
  const rho = centre.productRounding(a.value, b.value, p);
  if (a.error === 0 && b.error === 0) return made(a, p, rho * up);
  const inherited = centre.size(a.value) * b.error + centre.size(b.value) * a.error + a.error * b.error;
  return made(a, p, (inherited + rho) * up + 4 * tiny);
};

const div: Arithmetic['div'] = (x, y) => {
  const a = open(x);
  const b = open(y);
  const { centre } = a.in;
  const q = centre.quotient(a.value, b.value);
  const rho = centre.quotientRounding(a.value, b.value, q);
  if (a.error === 0 && b.error === 0) return made(a, q, rho * up);
  const room = centre.least(b.value) - b.error;
  if (!(room > 0)) return made(a, q, Infinity);
  const inherited = (a.error + (centre.size(q) + tiny) * b.error + tiny) / room;
  return made(a, q, (inherited + rho) * up + 4 * tiny);
};

const exponential: Arithmetic['exp'] = x => {
  const a = open(x);
  const { centre } = a.in;
  const v = centre.exponential(a.value);
  const rho = centre.exponentialRounding(a.value, v);
  if (a.error === 0) return made(a, v, rho * up);
  return made(a, v, ((centre.size(v) + tiny) * growth(a.error) + rho) * up + 4 * tiny);
};

/** e^t − 1 ≤ growth(t) for t ≥ 0. */
const growth = (t: number): number => (t <= 1 ? t + t * t : exp(t) * up);

const log: Arithmetic['log'] = x => {
  const a = open(x);
  const { centre } = a.in;
  const v = centre.logarithm(a.value);
  const room = centre.least(a.value) - a.error;
  const inherited = room > 0 ? a.error / room : Infinity;
  return made(a, v, (inherited + centre.logarithmRounding(a.value, v)) * up + (a.error === 0 ? 0 : 4 * tiny));
};

const sqrt: Arithmetic['sqrt'] = x => {
  const a = open(x);
  const { centre } = a.in;
  const s = centre.root(a.value);
  const rho = centre.rootRounding(a.value, s);
  if (a.error === 0) return made(a, s, rho * up);
  const t = Math.sqrt(a.error);
  return made(a, s, (Math.min(a.error / centre.least(s), (a.error / t + t) / 2) + rho) * up + 4 * tiny);
};
