import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/claim/experiment.js';
import { exitCodeOfReproduction, judgedRow, reproductionOf, type Reproduced } from '../../src/report/reproduction.js';
import { reproductionText } from '../../src/report/reproductionText.js';

const published = { value: 1, error: 0.25, provenance: 'file.py:1' };
const row = (more: Partial<Row>): Row => ({ quantity: 'E', published, ours: { value: 1.5, error: 0.125 }, ...more });
const of = (rows: readonly Row[], more: Partial<Reproduced> = {}): Reproduced => ({
  ...{ id: 'a2020/F1', title: 'energies', source: 'A', claims: [], parameters: { N: '2' }, parts: 1, done: 1 },
  ...{ failures: [], files: ['F1.svg'], millis: 1, rows: rows.map(judgedRow), ...more },
});
const reproduced = (rows: readonly Row[], more: Partial<Reproduced> = {}, interrupted = false) =>
  reproductionOf({ seed: 1, interrupted, experiments: [of(rows, more)], millis: 2 });
const screen = { columns: 120, coloured: false };

describe('two enclosures', () => {
  test('agree when they meet', () =>
    expect(judgedRow(row({ ours: { value: 1.375, error: 0.125 } })).agreement).toBe('agrees'));
  test('differ when they do not, with a reason or without', () => {
    expect(judgedRow(row({ because: 'single precision' })).agreement).toBe('differs');
    expect(judgedRow(row({ note: 'SA: 3' })).agreement).toBe('unexplained');
  });
  test('must both meet ours, the published one and theory', () => {
    const ours = { value: 1, error: 0 };
    expect(judgedRow(row({ ours, theory: { value: 1, error: 0 } })).agreement).toBe('agrees');
    expect(judgedRow(row({ ours, theory: { value: 2, error: 0 } })).agreement).toBe('unexplained');
    expect(judgedRow(row({ ours, published: null, theory: { value: 2, error: 0 } })).agreement).toBe('unexplained');
  });
  test('are nothing to compare when there is only one', () =>
    expect(judgedRow(row({ published: null })).agreement).toBe('nothing to compare'));
  test('an unbounded enclosure or NaN never agrees by accident', () =>
    expect(judgedRow(row({ ours: { value: NaN, error: 1 } })).agreement).toBe('unexplained'));
});

describe('exit codes', () => {
  test.each([
    [0, reproduced([row({ because: 'single precision' })])],
    [1, reproduced([row({})])],
    [1, reproduced([], { failures: ['part: no memory'] })],
    [130, reproduced([row({})], { done: 0 }, true)],
  ])('%i', (code, reproduction) => expect(exitCodeOfReproduction(reproduction)).toBe(code));
});

describe('the table', () => {
  const rows = [
    row({ because: 'single precision', note: 'SA: 2' }),
    row({ quantity: 'd*', published: null, ours: { value: 0.5, error: 0 } }),
    row({ quantity: 'f', ours: { value: 3, error: 0 } }),
  ];
  const lines = reproductionText(reproduced(rows), screen).split('\n');
  test('names the experiment and its parameters', () =>
    expect(lines.slice(0, 2)).toEqual(['a2020/F1  energies', '  N: 2']));
  test('has a line for each quantity', () => {
    expect(lines[2]).toBe('  quantity  published code  ours ± bound  agrees / differs because');
    expect(lines.slice(4, 7)).toEqual([
      '  E         1 ± 0.25        1.5 ± 0.13    differs because single precision; SA: 2; file.py:1',
      '  d*        –               0.5',
      '  f         1 ± 0.25        3             DIFFERS, and no reason is known; file.py:1',
    ]);
  });
  test('ends with a count', () =>
    expect(lines.at(-2)).toBe('1 experiment: 0 agree, 1 differ with a reason, 1 without (seed 1, 0.00 s)'));
  test('keeps to the width of the screen, by whole words', () => {
    const narrow = reproductionText(reproduced([row({ because: 'word '.repeat(40).trim() })]), {
      ...screen,
      columns: 90,
    });
    expect(narrow.split('\n').every(line => line.length <= 90)).toBe(true);
    expect(narrow.match(/word/g)).toHaveLength(40);
  });
  test('says what was not done, and what failed', () => {
    const text = reproductionText(reproduced([], { done: 1, parts: 3, failures: ['USA: no memory'] }, true), screen);
    expect(text).toMatch(/only 1 of 3 parts were done/);
    expect(text).toMatch(/USA: no memory/);
    expect(text).toMatch(/1 parts failed, interrupted/);
  });
});
