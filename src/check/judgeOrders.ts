import { rational } from '../arithmetic/rational.js';
import { running } from '../arithmetic/running.js';
import { withDigits } from '../arithmetic/multiprecision.js';
import { genericSizes, genericSource } from '../assume/generic.js';
import { built } from '../claim/given.js';
import { described } from './counterexample.js';
import { judgeOrder, type Measured } from './judgeOrder.js';
import type { Counterexample } from './result.js';
import type { Tested } from './tested.js';

export interface Ordered {
  readonly outcome: 'consistent' | 'refuted' | 'undecided' | 'broken' | 'none';
  /** In words, one entry for each order: "p = 2 on 8 of 8". */
  readonly covers: readonly string[];
  readonly refuted: Counterexample | null;
}

/**
 * More digits where the ladder drowns in rounding before it decides, and before an order is called wrong: f(h) = c h² +
 * h³ with c < 2^-14 looks like order 3 down to the noise of doubles.
 */
const bits = 160;
/** Seven of the eight generic configurations must show the order, and none another. */
const enough = (count: number, of: number): boolean => count >= Math.ceil((7 * of) / 8);

/** Judges all orders of a statement on the generic configurations. */
export const judgeOrders = async (tested: Tested): Promise<Ordered> => {
  let all: Ordered = { outcome: 'none', covers: [], refuted: null };
  for (const order of tested.orders) {
    const seen = await withDigitsWhereUndecided(tested, order);
    const agreeing = seen.filter(m => m.outcome === 'consistent').length;
    const wrong = seen.findIndex(m => m.outcome === 'refuted');
    const covers = [...all.covers, `order ${order.is} on ${agreeing} of ${seen.length} generic configurations`];
    if (seen.some(m => m.outcome === 'broken')) return { outcome: 'broken', covers, refuted: null };
    if (wrong >= 0) return { outcome: 'refuted', covers, refuted: wrongOrder(tested, wrong, [seen[wrong]!, order.is]) };
    const decided = enough(agreeing, seen.length) && all.outcome !== 'undecided';
    all = { outcome: decided ? 'consistent' : 'undecided', covers, refuted: null };
  }
  return all;
};

const withDigitsWhereUndecided = async (tested: Tested, order: Tested['orders'][number]) => {
  const seen = judgeOrder(tested, order, running);
  if (!seen.some(open)) return seen;
  const more = await withDigits(bits, A => judgeOrder(tested, order, A));
  return seen.map((m, i) => (open(m) ? more[i]! : m));
};
const open = ({ outcome, drowned }: Measured): boolean => outcome === 'undecided' || (outcome === 'refuted' && drowned);

/** The generic configuration that shows another order than the stated one. */
const wrongOrder = (tested: Tested, i: number, [seen, stated]: readonly [Measured, number]): Counterexample => {
  const { from, to } = tested.given;
  const sizes = genericSizes.flatMap(([n], index) => (n >= from && n <= to ? [{ n, index }] : []));
  const { n, index } = sizes[i]!;
  return described(built(tested.given, genericSource(rational, index, [from, to])), {
    draw: null,
    restart: null,
    n,
    certified: false,
    relation: 'order',
    left: { value: seen.order, error: seen.uncertainty },
    right: { value: stated, error: 0 },
    gap: seen.order - stated,
    bound: seen.uncertainty,
  });
};
