import { expect, test } from 'vitest';
import { entriesOf, shaped } from '../../../src/cli/evaluate/shaped.js';

test('f of each entry keeps the shape, and the entries come row by row', () => {
  const M = [
    [1, 2],
    [3, 4],
  ];
  expect(shaped(M, x => -x)).toEqual([
    [-1, -2],
    [-3, -4],
  ]);
  expect(shaped(5, x => 2 * x)).toBe(10);
  expect(entriesOf(M)).toEqual([1, 2, 3, 4]);
  expect(entriesOf(5)).toEqual([5]);
});
