import { expect, test } from 'vitest';
import type { Box } from '../../src/arithmetic/box.js';
import { ruling } from '../../src/claim/ruling.js';
import { uniqueZero } from '../../src/enclosure/uniqueZero.js';
import type { Vectors } from '../../src/enclosure/jacobian.js';
import { minus, plus, square } from '../../src/sphere/verbs.js';

const certified = (f: Vectors, box: Box): boolean =>
  uniqueZero(f, box).every(judgement => ruling(judgement).outcome === 'consistent');
const around = (x: number, y: number, room: number): Box => [
  ['x', x - room, x + room],
  ['y', y - room, y + room],
];

/** The circle x² + y² = 1 and the line x = y. */
const meets: Vectors = ([x, y]) => [minus(plus(square(x!), square(y!)), x!.in.of(1)), minus(x!, y!)];
/** The circle and its tangent x = 1: a double zero at (1, 0). */
const touches: Vectors = ([x, y]) => [minus(plus(square(x!), square(y!)), x!.in.of(1)), minus(x!, x!.in.of(1))];

test('circle and line meet once in a box around (√½, √½)', () => {
  expect(certified(meets, around(0.7, 0.7, 0.125))).toBe(true);
});

test('a box without the zero, one with two zeros, and one with the zero on its edge are not certified', () => {
  expect(certified(meets, around(0.5, 0.5, 0.125))).toBe(false);
  expect(certified(meets, around(0, 0, 2))).toBe(false);
  expect(
    certified(meets, [
      ['x', Math.SQRT1_2, 0.75],
      ['y', Math.SQRT1_2, 0.75],
    ]),
  ).toBe(false);
});

test('a double zero is never certified', () => {
  for (const room of [0.25, 2 ** -10, 2 ** -30]) expect(certified(touches, around(1, room / 3, room))).toBe(false);
});
