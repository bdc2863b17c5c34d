import type { ClaimResult } from '../check/result.js';
import { counted } from './summaryText.js';
import type { Report } from './report.js';
import { controlsText, resolutionText, strongestText, verdictText } from './verdictText.js';

/** The verdict table of the README. No times: the same sources give the same text. */
export const reportMarkdown = ({ claims, seed, runs, summary }: Report): string =>
  [
    '| claim | statement | verdict | strongest evidence | resolution | controls refuted |',
    '| --- | --- | --- | --- | --- | --- |',
    ...claims.map(row),
    '',
    `${counted(claims.length)}, ${summary.asExpected} as expected; seed ${seed}, ${runs} draws each.`,
    '',
  ].join('\n');

const row = (claim: ClaimResult): string => {
  const verdict = claim.expected ? verdictText(claim) : `**${verdictText(claim)}**`;
  const cells = [
    `\`${claim.id}\``,
    claim.says,
    verdict,
    strongestText(claim),
    resolutionText(claim),
    controlsText(claim),
  ];
  return `| ${cells.map(escaped).join(' | ')} |`;
};

const escaped = (text: string): string => text.replaceAll('|', '\\|');
