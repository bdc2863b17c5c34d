import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { centre, centreRowsIn, centresIn } from '../../src/sphere/centres.js';
import { point, threeTokens } from '../evidence/inputs.js';

test('the centre of 1/3 is the double nearest to it, and carries no error in its new reading', () => {
  const third = point(running, [1], 3);
  expect(centre(third[0]!)).toBe(1 / 3);
  const [lifted] = centresIn(running, third);
  expect(running.approximation(lifted!)).toEqual({ value: 1 / 3, error: 0 });
});

test('dyadics are the same number in rationals', () => {
  const exact = centreRowsIn(rational, [[running.of(0.25), running.of(-3)]]);
  expect(exact.map(row => row.map(text))).toEqual([['1/4', '-3']]);
});

test('1/3 is not: its double is another rational', () =>
  expect(text(centresIn(rational, threeTokens(running)[0]!)[0]!)).not.toBe('1/3'));
