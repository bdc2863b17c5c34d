import { enclosedText } from './enclosedText.js';
import { palette, type Palette } from './paint.js';
import type { JudgedRow, Reproduced, Reproduction } from './reproduction.js';
import type { Screen } from './reportText.js';
import { padded, textWidth } from './textWidth.js';
import { secondsText } from './verdictTable.js';

/** The reproduction as text: for each experiment its parameters and a table, then one summary line. */
export const reproductionText = (reproduction: Reproduction, screen: Screen): string => {
  const paints = palette(screen.coloured);
  const parts = reproduction.experiments.map(one => experimentText(one, screen.columns, paints));
  return `${[...parts, summaryLine(reproduction)].join('\n\n')}\n`;
};

const experimentText = (of: Reproduced, columns: number, paints: Palette): string => {
  const stated = Object.entries(of.parameters).map(([name, value]) => `${name}: ${value}`);
  const state = of.done < of.parts ? `; only ${of.done} of ${of.parts} parts were done` : '';
  return [
    paints.strong(`${of.id}  ${of.title}${state}`),
    ...wrapped(stated.join(' · '), columns - 2).map(line => `  ${line}`),
    ...of.failures.map(failure => paints.bad(`  ${failure}`)),
    ...tableLines(of.rows, columns, paints),
    ...(of.files.length === 0 ? [] : [`  written: ${of.files.join(', ')} (${secondsText(of.millis)} of work)`]),
  ].join('\n');
};

const heads = ['quantity', 'published code', 'ours ± bound'] as const;
const gap = '  ';
/** Least width of the last column, which is wrapped. */
const least = 40;

const tableLines = (rows: readonly JudgedRow[], columns: number, paints: Palette): readonly string[] => {
  if (rows.length === 0) return [];
  const cells = rows.map(({ quantity, published, ours }) => [
    quantity,
    published === null ? '–' : enclosedText(published),
    enclosedText(ours),
  ]);
  const widths = heads.map((head, k) => Math.max(...[head, ...cells.map(row => row[k]!)].map(textWidth)));
  const before = widths.reduce((s, width) => s + width + gap.length, gap.length);
  const line = (row: readonly string[], last: string): string =>
    (gap + row.map((cell, k) => padded(cell, widths[k]!) + gap).join('') + last).trimEnd();
  const room = Math.max(least, columns - before);
  return [
    line(heads, 'agrees / differs because'),
    paints.quiet(gap + '─'.repeat(Math.max(before, Math.min(columns, before + room)) - gap.length)),
    ...rows.flatMap((row, i) => {
      const [first = '', ...more] = wrapped(verdict(row), room);
      const paint = row.agreement === 'unexplained' ? paints.bad : (text: string): string => text;
      return [line(cells[i]!, paint(first)), ...more.map(text => ' '.repeat(before) + paint(text))];
    }),
  ];
};

/** What the comparison says, where the published number stands, and what else must be known. */
const verdict = ({ agreement, published, theory, because, note }: JudgedRow): string => {
  const against = theory === undefined ? '' : `, ${enclosedText(theory)}`;
  const words = {
    agrees: published === null ? `agrees with theory${against}` : 'agrees',
    differs: `differs${published === null ? ` from theory${against},` : ''} because ${because ?? ''}`,
    unexplained: `DIFFERS, and no reason is known${theory === undefined ? '' : `; theory: ${enclosedText(theory)}`}`,
    'nothing to compare': because === undefined ? '' : because,
  }[agreement];
  return [words, note, published?.provenance].filter(part => part !== undefined && part !== '').join('; ');
};

/** Lines of whole words. */
const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const summaryLine = ({ seed, interrupted, experiments, summary }: Reproduction): string => {
  const { agrees, differs, unexplained, millis } = summary;
  const counts = [`${agrees} agree`, `${differs} differ with a reason`, `${unexplained} without`];
  const failed = experiments.reduce((s, { failures }) => s + failures.length, 0);
  const more = [...(failed === 0 ? [] : [`${failed} parts failed`]), ...(interrupted ? ['interrupted'] : [])];
  const many = experiments.length === 1 ? '1 experiment' : `${experiments.length} experiments`;
  return `${many}: ${[...counts, ...more].join(', ')} (seed ${seed}, ${secondsText(millis)})`;
};
