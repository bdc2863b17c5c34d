import type { ClaimResult } from '../check/result.js';
import { paintOf, type Paint, type Palette } from './paint.js';
import { padded, shortened, textWidth } from './textWidth.js';
import { controlsText, resolutionText, strongestText, verdictText } from './verdictText.js';

const heads = ['claim', 'sentence', 'verdict', 'evidence', 'resolution', 'controls', 'time'] as const;
/** The column that gives way when the terminal is narrow, and how narrow it may become. */
const sentence = { column: 1, least: 16 };
const gap = '  ';

/** The table of a run, one line for each claim, fitted to the columns of the terminal. */
export const verdictTable = (claims: readonly ClaimResult[], columns: number, paints: Palette): string => {
  const rows = claims.map(cells);
  const widths = fitted(
    heads.map((head, k) => Math.max(...[head, ...rows.map(row => row[k]!)].map(textWidth))),
    columns,
  );
  const plain: Paint = text => text;
  const line = (row: readonly string[], paint: Paint): string =>
    row
      .map((cell, k) => (k === 2 ? paint : plain)(padded(shortened(cell, widths[k]!), widths[k]!)))
      .join(gap)
      .trimEnd();
  const rule = paints.quiet('─'.repeat(widths.reduce((s, width) => s + width + gap.length, -gap.length)));
  return [line(heads, plain), rule, ...claims.map((claim, i) => line(rows[i]!, paintOf(paints, claim)))].join('\n');
};

const cells = (claim: ClaimResult): readonly string[] => [
  claim.id,
  claim.says,
  verdictText(claim),
  strongestText(claim),
  resolutionText(claim),
  controlsText(claim),
  secondsText(claim.millis),
];

export const secondsText = (millis: number): string => `${(millis / 1000).toFixed(millis < 10_000 ? 2 : 1)} s`;

const fitted = (widths: readonly number[], columns: number): readonly number[] => {
  const others = widths.reduce(
    (s, width, k) => (k === sentence.column ? s : s + width),
    gap.length * (widths.length - 1),
  );
  const left = Math.max(sentence.least, columns - others);
  return widths.map((width, k) => (k === sentence.column ? Math.min(width, left) : width));
};
