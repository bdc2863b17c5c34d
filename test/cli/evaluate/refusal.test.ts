import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/cli/evaluate/evaluate.js';
import { badDocuments, good, moving } from './badDocuments.js';

const lineOf = async (text: string): Promise<string> => {
  const { answers, exitCode } = await evaluate(text);
  expect(exitCode).toBe(2);
  return (answers as { rejected: string }).rejected;
};

describe('bad input is rejected in one line `name: rule; found. hint.`', () => {
  test.each(badDocuments)('%s', async (_, document, expected) => {
    const { answers, exitCode } = await evaluate(JSON.stringify(document));
    const line = ([answers].flat()[0] as { rejected: string }).rejected;
    expect(line).toContain(expected);
    expect(line).toMatch(/^[\w.[\]]+: [^\n]+; found [^\n]+[.?]$/);
    expect(exitCode).toBe(2);
  });

  test('what is not JSON: NaN, Infinity, half a document, nothing', async () => {
    for (const text of ['{"D":[[NaN]]}', '[Infinity]', '{"quantity":', '', ' \n', 'a\nb\u2028c', '['.repeat(65536)]) {
      expect(await lineOf(text)).toMatch(/^input: it must be JSON; found [^\n\u2028]+ are not JSON\.$/);
    }
  });

  test('a numeral beyond the largest double', async () =>
    expect(await lineOf(JSON.stringify(good).replace('[1,2]', '[1,1e400]'))).toBe(
      'D[0][1]: it must be at most 1.8e308 in size; found more. Scale the input.',
    ));

  test('what the input says is shown on one line, without control characters', async () =>
    expect(await lineOf(JSON.stringify({ ...good, 'a\n\u2028\u001b[31m': 1 }))).toMatch(/^[^\n\u2028\u001b]+$/));
});

describe('limits of what is accepted are exact', () => {
  const u = 2 ** -53;
  const exitCodeOf = async (given: object): Promise<number> => (await evaluate(JSON.stringify(given))).exitCode;

  test('n = 2: |x|² − 1 = 4.5u + 4u² passes, and 6u + 4u² does not', async () => {
    expect(await exitCodeOf({ ...good, tokens: [[1 + 2 * u, 2 ** -27]] })).toBe(0);
    expect(await exitCodeOf({ ...good, tokens: [[1 + 2 * u, 2 ** -26]] })).toBe(2);
  });

  test('N = 2: Σ − 1 = ±6u passes, and ±7u does not', async () => {
    expect(await exitCodeOf({ ...good, masses: [0.5, 0.5 + 6 * u] })).toBe(0);
    expect(await exitCodeOf({ ...good, masses: [0.5, 0.5 + 7 * u] })).toBe(2);
    expect(await exitCodeOf({ ...good, masses: [0.5, 0.5 - 6 * u] })).toBe(0);
    expect(await exitCodeOf({ ...good, masses: [0.5, 0.5 - 7 * u] })).toBe(2);
  });
});

describe('a list answers a list', () => {
  test('rejections stand in the places of the bad entries', async () => {
    const { answers, exitCode } = await evaluate(JSON.stringify([good, 3, good]));
    const [first, second, third] = answers as readonly object[];
    expect(first).toEqual(third);
    expect(first).toHaveProperty('value');
    expect(second).toHaveProperty('rejected');
    expect(exitCode).toBe(2);
  });

  test('without bad entries the exit code is 0, also for an empty list', async () => {
    expect((await evaluate(JSON.stringify([good, moving]))).exitCode).toBe(0);
    expect(await evaluate('[]')).toEqual({ answers: [], exitCode: 0 });
  });
});
