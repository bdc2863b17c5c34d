import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/arithmetic/box.js';
import { sine } from '../../src/arithmetic/sine.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { covered, type Holds } from '../../src/enclosure/covered.js';
import { minus, multiple, plus, square, times } from '../../src/sphere/verbs.js';

const square2: Box = [
  ['x', -1, 1],
  ['y', -1, 1],
];
/** x² + y² − xy ≥ c, an inequality where the plain enclosure is wide; its minimum is 0. */
const form =
  (c: number): Holds =>
  ([x, y]) => [atLeast(minus(plus(square(x!), square(y!)), times(x!, y!)), x!.in.of(c))];

describe('a statement on boxes', () => {
  test('x² + y² − xy ≥ −2⁻⁸ holds on the whole square', () => {
    expect(covered([square2], form(-(2 ** -8)), { boxes: 2000 })).toMatchObject({
      undecided: 0,
      open: null,
      refuted: null,
    });
  });
  test('x² + y² − xy ≥ 2⁻⁸ is refuted, at a point', () => {
    expect(covered([square2], form(2 ** -8), { boxes: 2000 }).refuted).toMatch(/^x = .*, y = /);
  });
  test('an inequality that is attained stays open near its zero, and the open part is small', () => {
    const found = covered([square2], form(0), { boxes: 3000 });
    expect(found).toMatchObject({ boxes: 3000, refuted: null });
    expect(found.undecided).toBeGreaterThan(0);
    expect(found.undecided).toBeLessThan(2 ** -10);
  });
  test('what is open after one box of an undecided statement is all of it', () => {
    expect(covered([square2], form(-(2 ** -8)), { boxes: 1 }).undecided).toBe(1);
  });
  test('mean-value forms need far fewer boxes: x − x² ≥ −2⁻¹⁰ on [0, 1]', () => {
    const holds: Holds = ([x]) => [atLeast(minus(x!, square(x!)), x!.in.of(-(2 ** -10)))];
    expect(covered([[['x', 0, 1]]], holds, { boxes: 2 ** 14 }).boxes).toBeLessThan(64);
  });
  test('sine: sin x ≥ 0 on [0, 3], not on [0, 4]', () => {
    const holds: Holds = ([x]) => [atLeast(sine(x!), multiple(2 ** -4, x!.in.of(-1)))];
    expect(covered([[['x', 0, 3]]], holds, { boxes: 99 }).undecided).toBe(0);
    expect(covered([[['x', 0, 4]]], holds, { boxes: 99 }).refuted).toMatch(/^x = 3\./);
  });
  test('the budget may be ended from outside, and progress is told', () => {
    const seen: number[] = [];
    const found = covered([square2], form(0), {
      boxes: 1000,
      stop: () => seen.length > 1,
      pulse: boxes => seen.push(boxes),
    });
    expect([seen, found.boxes]).toEqual([[256, 512], 512]);
  });
  test('equalities and empty lists are no statements on boxes', () => {
    const asked = (holds: Holds) => () => covered([square2], holds, { boxes: 9 });
    expect(asked(([x]) => [equal(x!, x!)])).toThrow('proof/not-an-inequality');
    expect(asked(() => [])).toThrow('proof/not-an-inequality');
  });
});
