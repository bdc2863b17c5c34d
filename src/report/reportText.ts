import type { ClaimResult } from '../check/result.js';
import { claimText } from './claimText.js';
import type { Detection } from './detection.js';
import { paintOf, palette, type Palette } from './paint.js';
import { refutationLine } from './refutationText.js';
import type { Report } from './report.js';
import { overBudget, summaryText } from './summaryText.js';
import { verdictTable } from './verdictTable.js';

export interface Screen {
  readonly columns: number;
  readonly coloured: boolean;
  /** What a replay names instead of the id, for a claim in a file of the user's own. */
  readonly target?: string | undefined;
  /** A search that was given its time has no budget. */
  readonly isSearch?: boolean;
  /** What the checks were measured to see. */
  readonly detection?: Detection | null;
}

/** At most so many claims are few: each is then shown in full. */
const few = 2;

/**
 * The report as text: refuted open questions first, the table, what refutes the refuted claims, every unexpected
 * claim in full (all claims, when there are few), one summary line.
 */
export const reportText = (report: Report, screen: Screen): string => {
  const paints = palette(screen.coloured);
  const { claims } = report;
  const news = claims.filter(isNews);
  const full = claims.filter(claim => !isNews(claim) && (!claim.expected || claims.length <= few));
  const shown = (claim: ClaimResult): string => painted(claim, paints, fullText(claim, report.seed, screen));
  const parts = [
    ...news.map(claim => `${paints.news('AN OPEN QUESTION IS ANSWERED')}\n${shown(claim)}`),
    ...(claims.length === 0 ? [] : [verdictTable(claims, screen.columns, paints)]),
    ...(claims.length > few ? counterexamples(claims) : []),
    ...full.map(shown),
    ...(screen.isSearch ? [] : overBudget(claims)),
    summaryText(report),
  ];
  return `${parts.join('\n\n')}\n`;
};

const isNews = ({ kind, verdict }: ClaimResult): boolean => kind === 'open' && verdict === 'refuted';

const fullText = (claim: ClaimResult, seed: number, { target, detection }: Screen): string =>
  claimText(claim, { seed, target: target ?? claim.id, detection: detection ?? null });

const painted = (claim: ClaimResult, paints: Palette, text: string): string => {
  const [head, ...rest] = text.split('\n');
  return [paintOf(paints, claim)(head!), ...rest].join('\n');
};

/** One line for each refuted claim: the configuration that refutes it. */
const counterexamples = (claims: readonly ClaimResult[]): readonly string[] => {
  const lines = claims.flatMap(({ id, kind, expected, counterexample }) =>
    kind === 'refuted' && expected && counterexample !== null ? [`  ${id}: ${refutationLine(counterexample)}`] : [],
  );
  return lines.length === 0 ? [] : ['refuted, as expected, by\n' + lines.join('\n')];
};
