import type { Arithmetic, Approx } from '../arithmetic/arithmetic.js';
import { genericSizes, genericSource } from '../assume/generic.js';
import { built } from '../claim/given.js';
import type { Order } from '../claim/order.js';
import type { Outcome } from '../claim/ruling.js';
import type { Tested } from './tested.js';

/** What one generic configuration shows: an order with its uncertainty (truncation and noise), or why there is none. */
export interface Measured {
  readonly outcome: Outcome;
  readonly order: number;
  readonly uncertainty: number;
  /** Noise ended the ladder: a smaller leading coefficient may be hidden below it. */
  readonly drowned: boolean;
}

/** h = 2^-1 … 2^-rungs; `first`: the first rungs that agree decide. */
interface Ladder {
  readonly rungs: number;
  readonly first: boolean;
}
const long: Ladder = { rungs: 24, first: false };
/** For what is iterated over unit time in steps of h, where a rung costs twice the one before. */
const short: Ladder = { rungs: 10, first: true };

/** Judges an order on the generic configurations of the claim's dimensions, in one reading. */
export const judgeOrder = (tested: Tested, order: Order<unknown>, A: Arithmetic): readonly Measured[] => {
  const { from, to } = tested.given;
  return genericSizes.flatMap(([n], i) => {
    if (n < from || n > to) return [];
    const f = order.of(built(tested.given, genericSource(A, i, [from, to])));
    const ladder = f.length < 2 ? long : short;
    return [measured(order.is, rung => A.approximation(f(A.of(2 ** -rung), 2 ** rung)), ladder)];
  });
};

/**
 * The order p of f(h) = c h^p + O(h^{p+1}) by a Richardson ladder. With r_k = log₂ |f(h_k)/f(h_{k+1})| = p + a h_k + …,
 * the value 2 r_{k+1} − r_k removes the first error; |r_{k+1} − r_k| bounds what it removed (truncation), the errors of
 * f bound the noise. An order is an integer, so its tolerance is ½, of which a value may use half. The ladder goes down
 * to where noise covers two rungs in a row, and the last two neighbours that agree on an integer with a quarter to
 * spare decide: f(h) = c h² + δ h shows its order 1 only below h ~ δ/c, so the first two would accept it. A clear rung
 * below them that says otherwise leaves the order open. (What is iterated in steps of h is too dear for that: see
 * `short`.)
 */
export const measured = (p: number, f: (rung: number) => Approx, ladder: Ladder = long): Measured => {
  let [values, last, settled]: [readonly Approx[], Estimate | null, Estimate | null] = [[], null, null];
  let covered = 0;
  for (let rung = 1; rung <= ladder.rungs && covered < 2; rung++) {
    values = [...values.slice(-2), f(rung)];
    if (values.some(v => Number.isNaN(v.value))) return { ...none, outcome: 'broken' };
    const now = estimate(values);
    covered = now === null && last !== null ? covered + 1 : 0;
    if (now === null) continue;
    if (settled !== null && contradicts(now, settled)) settled = null;
    if (last !== null && agree(last, now)) settled = now;
    if (ladder.first && settled !== null) break;
    last = now;
  }
  if (settled === null) return none;
  return { ...settled, drowned: covered === 2, outcome: Math.round(settled.order) === p ? 'consistent' : 'refuted' };
};
const none: Measured = { outcome: 'undecided', order: NaN, uncertainty: Infinity, drowned: true };

/** Both are the same integer, with a quarter to spare. */
const agree = (a: Estimate, b: Estimate): boolean => {
  const nearest = Math.round(b.order);
  return [a, b].every(({ order, uncertainty }) => uncertainty + Math.abs(order - nearest) < 1 / 4);
};
const contradicts = ({ order, uncertainty }: Estimate, settled: Estimate): boolean =>
  Math.abs(order - Math.round(settled.order)) - uncertainty > 1 / 4;

type Estimate = Pick<Measured, 'order' | 'uncertainty'>;

/** From three values in a row; null where the noise is as large as a value. */
const estimate = (values: readonly Approx[]): Estimate | null => {
  if (values.length < 3 || values.some(v => !(v.error < Math.abs(v.value) / 4))) return null;
  const [a, b, c] = values as readonly [Approx, Approx, Approx];
  const [first, second] = [slope(a, b), slope(b, c)];
  const noise = 2 * slopeNoise(b, c) + slopeNoise(a, b);
  return { order: 2 * second - first, uncertainty: Math.abs(second - first) + noise };
};

const slope = (a: Approx, b: Approx): number => Math.log2(Math.abs(a.value / b.value));
/** |log₂(1 + e)| ≤ 2e for |e| ≤ ¼: both values are known to a quarter of themselves. */
const slopeNoise = (a: Approx, b: Approx): number => 2 * (a.error / Math.abs(a.value) + b.error / Math.abs(b.value));
