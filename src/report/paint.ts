import pc from 'picocolors';
import type { ClaimResult } from '../check/result.js';

export type Paint = (text: string) => string;

/** The colours of a report; without colour every paint is the identity. */
export interface Palette {
  readonly good: Paint;
  readonly bad: Paint;
  readonly news: Paint;
  readonly quiet: Paint;
  readonly strong: Paint;
}

export const palette = (coloured: boolean): Palette => {
  const { green, red, magenta, dim, bold } = pc.createColors(coloured);
  return { good: green, bad: red, news: text => bold(magenta(text)), quiet: dim, strong: bold };
};

/** The paint of a verdict: as expected, not as expected, or news. */
export const paintOf = ({ good, bad, news }: Palette, { kind, verdict, expected }: ClaimResult): Paint => {
  if (kind === 'open' && verdict === 'refuted') return news;
  return expected ? good : bad;
};
