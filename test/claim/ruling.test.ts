/** Three outcomes, read off the bounds that the operands carry. */
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { rational } from '../../src/arithmetic/rational.js';
import { runningOf } from '../../src/arithmetic/running.js';
import { atLeast, equal, unmet, zero } from '../../src/claim/judgement.js';
import { ruling } from '../../src/claim/ruling.js';

const about = (value: number, error = 0): Scalar => runningOf(value, error);

describe('a = b', () => {
  test.each([
    ['1 = 1', equal(about(1), about(1)), 'consistent'],
    ['1 ± ¼ = 9/8: inside the bound', equal(about(1, 1 / 4), about(9 / 8)), 'consistent'],
    ['1 ± 1/16 = 9/8: outside', equal(about(1, 1 / 16), about(9 / 8)), 'refuted'],
    ['both bounds count', equal(about(1, 1 / 16), about(9 / 8, 1 / 16)), 'consistent'],
    ['1 ± ⅝ = 1: more than half of the operands', equal(about(1, 5 / 8), about(1)), 'undecided'],
    ['4 ± ⅝ = 4: less than half', equal(about(4, 5 / 8), about(4)), 'consistent'],
    ['4 ± 1 = 0: refuted however large the bound', equal(about(4, 1), about(0)), 'refuted'],
    ['0 = 0', equal(about(0), about(0)), 'consistent'],
    ['1 ± ∞ = 1', equal(about(1, Infinity), about(1)), 'undecided'],
    ['∞ = ∞', equal(about(Infinity), about(Infinity)), 'undecided'],
    ['∞ = 1', equal(about(Infinity), about(1)), 'undecided'],
    ['NaN = 1', equal(about(NaN), about(1)), 'broken'],
  ] as const)('%s', (_, judgement, outcome) => expect(ruling(judgement).outcome).toBe(outcome));

  test('gap, bound and resolution: 1 ± ¼ against 9/8 would have seen an error of three eighths', () => {
    const { gap, bound, resolution, left, right } = ruling(equal(about(1, 1 / 4), about(9 / 8)));
    expect([gap, left.value, right.value]).toEqual([-1 / 8, 1, 9 / 8]);
    expect(bound).toBeGreaterThanOrEqual(1 / 4);
    expect(bound).toBeLessThan(1 / 4 + 2 ** -40);
    expect(resolution).toBeGreaterThanOrEqual(3 / 8 / (9 / 8));
    expect(resolution).toBeLessThan(3 / 8 / (9 / 8) + 2 ** -40);
  });
});

describe('a ≥ b', () => {
  test.each([
    ['2 ≥ 1', atLeast(about(2), about(1)), 'consistent'],
    ['1 ≥ 1, exactly', atLeast(about(1), about(1)), 'consistent'],
    ['1 ≥ 2', atLeast(about(1), about(2)), 'refuted'],
    ['2 ± 2 ≥ 1: open', atLeast(about(2, 2), about(1)), 'undecided'],
    ['1 ± 2 ≥ 2: open', atLeast(about(1, 2), about(2)), 'undecided'],
    ['1 ± ∞ ≥ 0', atLeast(about(1, Infinity), about(0)), 'undecided'],
    ['NaN ≥ 0', atLeast(about(NaN), about(0)), 'broken'],
  ] as const)('%s', (_, judgement, outcome) => expect(ruling(judgement).outcome).toBe(outcome));
});

describe('a = 0, measured against c', () => {
  test.each([
    ['0 ± ¼ against 1', zero(about(0, 1 / 4), about(1)), 'consistent'],
    ['0 ± ¼ against ¼: the bound exceeds half of it', zero(about(0, 1 / 4), about(1 / 4)), 'undecided'],
    ['1 ± ¼ against 8', zero(about(1, 1 / 4), about(8)), 'refuted'],
  ] as const)('%s', (_, judgement, outcome) => expect(ruling(judgement).outcome).toBe(outcome));
});

test('an unmet condition is neither true nor false, whatever its numbers', () => {
  expect(ruling(unmet(about(1), about(2))).outcome).toBe('unmet');
  expect(ruling(unmet(about(NaN), about(2))).outcome).toBe('unmet');
});

describe('exact readings decide equality and know no order', () => {
  const [one, two] = [rational.of(1), rational.of(2)];
  test.each([
    ['1 = 1', equal(one, one), 'consistent'],
    ['1 = 2', equal(one, two), 'refuted'],
    ['1 ≥ 1', atLeast(one, one), 'consistent'],
    ['2 ≥ 1', atLeast(two, one), 'undecided'],
    ['1 ≥ 2', atLeast(one, two), 'undecided'],
  ] as const)('%s', (_, judgement, outcome) => expect(ruling(judgement).outcome).toBe(outcome));
});
