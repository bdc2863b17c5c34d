import { expect, test } from 'vitest';
import {
  around,
  boxText,
  boxesText,
  centreOf,
  halves,
  intervalsOf,
  volume,
  type Box,
} from '../../src/arithmetic/box.js';
import { endsOf, interval } from '../../src/arithmetic/interval.js';

const box: Box = [
  ['a', -1, 3],
  ['b', 0, 1],
];
const inner: Box = [
  ['a', 0, 1],
  ['b', 0.25, 0.5],
];

test('a box has intervals, a centre, a volume and a text', () => {
  expect(intervalsOf(box).map(endsOf)).toEqual([
    { lo: -1, hi: 3 },
    { lo: 0, hi: 1 },
  ]);
  expect(centreOf(box).map(a => interval.approximation(a).value)).toEqual([1, 0.5]);
  expect([volume(box), boxText(box)]).toEqual([4, 'a ∈ [-1, 3], b ∈ [0, 1]']);
  expect(boxesText([box.slice(0, 1), [['c', 2, 2]]])).toBe('a ∈ [-1, 3]; c = 2');
});

test('its halves meet in the middle', () => {
  expect(halves(box, 0).map(boxText)).toEqual(['a ∈ [-1, 1], b ∈ [0, 1]', 'a ∈ [1, 3], b ∈ [0, 1]']);
});

test('what is around an inner box fills the rest: volumes add up, and no point outside is missed', () => {
  const rest = around(box, inner);
  expect(rest.reduce((all, part) => all + volume(part), volume(inner))).toBe(volume(box));
  for (const a of [-1, -0.5, 0, 0.5, 1, 2, 3])
    for (const b of [0, 0.1, 0.25, 0.4, 0.5, 0.7, 1]) {
      const within = (part: Box) => [a, b].every((x, k) => x >= part[k]![1] && x <= part[k]![2]);
      expect(within(inner) || rest.some(within)).toBe(true);
    }
});
