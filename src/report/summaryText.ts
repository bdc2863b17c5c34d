import type { ClaimResult } from '../check/result.js';
import { verdicts, type Report } from './report.js';
import { secondsText } from './verdictTable.js';
import { verdictText } from './verdictText.js';

const words = ['supported', 'survived', ...verdicts.slice(1)];

/** How many claims have each verdict, in the words of the table. */
const countsText = (claims: readonly ClaimResult[]): string =>
  words
    .flatMap(word => {
      const count = claims.filter(claim => verdictText(claim) === word).length;
      return count === 0 ? [] : [`${count} ${word}`];
    })
    .join(', ');

/** One line: how many claims, how many of each verdict, whether that is as expected, and what reproduces it. */
export const summaryText = ({ seed, runs, claims, summary, interrupted, unreached }: Report): string => {
  const unexpected = claims.length - summary.asExpected;
  const outcome = unexpected === 0 ? 'all as expected' : `${unexpected} not as expected`;
  const draws = claims.length === 1 ? drawsText(claims[0]!.runs) : `${drawsText(runs)} each`;
  const all = counted(claims.length + unreached.length);
  const head = interrupted ? `interrupted: ${claims.length} of ${all} checked, ${unreached.length} not reached` : all;
  const found = claims.length === 0 ? '' : `: ${countsText(claims)}; ${outcome}`;
  return `${head}${found} (seed ${seed}, ${draws}, ${secondsText(summary.millis)})`;
};

/** The budget of a claim in seconds, which wall time stands for; 'long' claims have the larger one. */
const budget = { usual: 2, long: 10 };

/** The claims that took longer than their budget, on one line; nothing when there are none. */
export const overBudget = (claims: readonly ClaimResult[]): readonly string[] => {
  const slow = claims.filter(({ long, millis }) => millis > 1000 * (long ? budget.long : budget.usual));
  const each = slow.map(({ id, millis }) => `${id} ${secondsText(millis)}`).join(', ');
  return slow.length === 0 ? [] : [`over the budget of ${budget.usual} s (long claims ${budget.long} s): ${each}`];
};

const drawsText = (runs: number): string => (runs === 1 ? '1 draw' : `${runs} draws`);

export const counted = (claims: number): string => (claims === 1 ? '1 claim' : `${claims} claims`);
