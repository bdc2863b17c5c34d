/** The integers of a draw are a function of (seed, id, index), inside their range, and spread over all of it. */
import { expect, test } from 'vitest';
import { stream, type StreamKey } from '../../src/check/stream.js';

const integers = (key: StreamKey, count: number, range: readonly [number, number]): readonly number[] => {
  const ask = stream(key);
  return Array.from({ length: count }, (_, k) => ask(String(k), ...range));
};
const key: StreamKey = { seed: 1, id: 'a', index: 2 };

test('the same key gives the same integers, and any other key others', () => {
  const once = integers(key, 20, [-64, 64]);
  expect(integers(key, 20, [-64, 64])).toEqual(once);
  for (const other of [{ seed: 2 }, { id: 'b' }, { index: 4 }])
    expect(integers({ ...key, ...other }, 20, [-64, 64])).not.toEqual(once);
});

test('integers stay in their range and reach both ends of it', () => {
  const all = Array.from({ length: 200 }, (_, index) => integers({ ...key, index }, 10, [-3, 3])).flat();
  expect([Math.min(...all), Math.max(...all), new Set(all).size]).toEqual([-3, 3, 7]);
  expect(integers(key, 5, [4, 4])).toEqual([4, 4, 4, 4, 4]);
});

test('even draws are uniform: each half of the range gets its half, within four standard deviations', () => {
  const all = Array.from({ length: 200 }, (_, k) => integers({ ...key, index: 2 * k }, 50, [0, 1023])).flat();
  const low = all.filter(k => k < 512).length;
  expect(Math.abs(low - all.length / 2)).toBeLessThan(4 * Math.sqrt(all.length / 4));
});

test('odd draws lean to 0 and to the ends: there formulas degenerate', () => {
  const near = (index: number): number =>
    integers({ ...key, index }, 50, [-4096, 4096]).filter(k => Math.abs(k) < 64 || Math.abs(k) > 4032).length;
  const total = (parity: number) => Array.from({ length: 60 }, (_, k) => near(2 * k + parity)).reduce((s, k) => s + k);
  expect(total(1)).toBeGreaterThan(4 * total(0));
});
