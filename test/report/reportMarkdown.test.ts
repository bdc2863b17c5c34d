import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../src/report/reportMarkdown.js';
import * as made from './results.js';

describe('the verdict table of the README', () => {
  const norm = { ...made.supported, id: 'norm', says: '|x|² = 1.' };
  const text = reportMarkdown(made.reported(norm, made.survivor, made.vacuous, made.refutedClaim));
  it('has one line for each claim, and marks what is not as expected', () =>
    expect(text).toMatchInlineSnapshot(`
      "| claim | statement | verdict | strongest evidence | resolution | controls refuted |
      | --- | --- | --- | --- | --- | --- |
      | \`norm\` | \\|x\\|² = 1. | supported | identity | 2.5e-15 | 1/1 |
      | \`conjectures/survivor\` | Not refuted. | survived | sampled | 2.5e-15 | 1/1 |
      | \`conjectures/hollow\` | E = E. | **vacuous** | identity | 2.5e-15 | 0/1 |
      | \`refuted/lower-bound\` | E_D(μ) ≥ 1 for every symmetric D. | refuted | – | – | – |

      4 claims, 3 as expected; seed 1, 300 draws each.
      "
    `));
  it('has as many cells in every line, also where a sentence holds a bar', () => {
    const cells = text
      .split('\n')
      .filter(line => line.startsWith('|'))
      .map(line => line.split(/(?<!\\)\|/).length);
    expect(new Set(cells)).toEqual(new Set([8]));
  });
});
