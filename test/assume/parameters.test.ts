/** Parameters are integers within stated ranges; points and masses made of them are exact. */
import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { parameterSource, recording, replayed, type Ask } from '../../src/assume/parameters.js';

const source = (ask: Ask, n = 3) => parameterSource(rational, n, ask);

test('a free parameter is k/32 within its bound', () => {
  expect(text(source(() => 33).free('a'))).toBe('33/32');
  const ranges: (readonly [string, number, number])[] = [];
  source((name, min, max) => (ranges.push([name, min, max]), 0))
    .at('D')
    .free('0/1', 3);
  expect(ranges).toEqual([['D/0/1', -96, 96]]);
});

test('stereographic parameters 4/8 and 0 give (4/5, 3/5) and the pole', () => {
  const at = (k: number, side: number) =>
    source(name => (name === 'x/0' ? k : name === 'x/side' ? side : 1)).unit('x', 2);
  expect(at(4, 0).map(text)).toEqual(['4/5', '3/5']);
  expect(at(0, 0).map(text)).toEqual(['0', '1']);
  expect(at(4, 1).map(text)).toEqual(['4/5', '-3/5']);
});

test('masses are integers over their sum', () => {
  const masses = source(name => (name.endsWith('unequal') ? 0 : Number(name.at(-1)) + 1)).simplex('w', 3);
  expect(masses.map(text)).toEqual(['1/6', '1/3', '1/2']);
});

test('what is recorded replays, within the range asked for, and what is not is as near to 0 as it can be', () => {
  const into: Record<string, number> = {};
  let next = 5;
  const ask = recording(() => next++, into);
  expect([ask('a', 0, 9), ask('b', 0, 9), ask('a', 0, 9)]).toEqual([5, 6, 5]);
  expect(into).toEqual({ a: 5, b: 6 });
  const again = replayed(into);
  expect([again('a', 0, 9), again('a', 0, 3), again('a', 7, 9), again('c', -1, 1), again('c', 2, 4)]).toEqual([
    5, 3, 7, 0, 2,
  ]);
});
