import { verdicts, type Report } from './report.js';
import { secondsText } from './verdictTable.js';

/** One line: how many claims, how many of each verdict, whether that is as expected, and what reproduces it. */
export const summaryText = ({ seed, runs, claims, summary, interrupted, unreached }: Report): string => {
  const counts = verdicts.filter(verdict => summary[verdict] > 0).map(verdict => `${summary[verdict]} ${verdict}`);
  const unexpected = claims.length - summary.asExpected;
  const outcome = unexpected === 0 ? 'all as expected' : `${unexpected} not as expected`;
  const stopped = interrupted ? `interrupted, ${unreached.length} not reached; ` : '';
  const draws = claims.length === 1 ? drawsText(claims[0]!.runs) : `${drawsText(runs)} each`;
  const found = claims.length === 0 ? 'none checked' : `${counts.join(', ')}; ${outcome}`;
  return `${counted(claims.length)}: ${stopped}${found} (seed ${seed}, ${draws}, ${secondsText(summary.millis)})`;
};

const drawsText = (runs: number): string => (runs === 1 ? '1 draw' : `${runs} draws`);

export const counted = (claims: number): string => (claims === 1 ? '1 claim' : `${claims} claims`);
