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
    ['1 = 1', about(1), about(1), 'consistent'],
    ['1 ± ¼ = 9/8: inside the bound', about(1, 1 / 4), about(9 / 8), 'consistent'],
    ['1 ± 1/16 = 9/8: outside', about(1, 1 / 16), about(9 / 8), 'refuted'],
    ['both bounds count', about(1, 1 / 16), about(9 / 8, 1 / 16), 'consistent'],
    ['1 ± ⅝ = 1: more than half of the operands', about(1, 5 / 8), about(1), 'undecided'],
    ['4 ± ⅝ = 4: less than half', about(4, 5 / 8), about(4), 'consistent'],
    ['4 ± 1 = 0: refuted however large the bound', about(4, 1), about(0), 'refuted'],
    ['0 = 0', about(0), about(0), 'consistent'],
    ['1 ± ∞ = 1', about(1, Infinity), about(1), 'undecided'],
    ['∞ = ∞', about(Infinity), about(Infinity), 'undecided'],
    ['∞ = 1', about(Infinity), about(1), 'undecided'],
    ['NaN = 1', about(NaN), about(1), 'broken'],
  ] as const)('%s', (_, a, b, outcome) => expect(ruling(equal(a, b)).outcome).toBe(outcome));

  test('gap, bound and resolution: 1 ± ¼ against 9/8 would have seen an error of three eighths', () => {
    const { gap, bound, resolution, left, right } = ruling(equal(about(1, 1 / 4), about(9 / 8)));
    expect([gap, left, right]).toEqual([-1 / 8, { value: 1, error: 1 / 4 }, { value: 9 / 8, error: 0 }]);
    expect(bound).toBeGreaterThanOrEqual(1 / 4);
    expect(bound).toBeLessThan(1 / 4 + 2 ** -40);
    expect(resolution).toBeCloseTo((1 / 4 + 1 / 8) / (9 / 8), 10);
  });
});

describe('a ≥ b', () => {
  test.each([
    ['2 ≥ 1', about(2), about(1), 'consistent'],
    ['1 ≥ 1, exactly', about(1), about(1), 'consistent'],
    ['1 ≥ 2', about(1), about(2), 'refuted'],
    ['2 ± 2 ≥ 1: open', about(2, 2), about(1), 'undecided'],
    ['1 ± 2 ≥ 2: open', about(1, 2), about(2), 'undecided'],
    ['1 ± ∞ ≥ 0', about(1, Infinity), about(0), 'undecided'],
    ['NaN ≥ 0', about(NaN), about(0), 'broken'],
  ] as const)('%s', (_, a, b, outcome) => expect(ruling(atLeast(a, b)).outcome).toBe(outcome));
});

describe('a = 0, measured against c', () => {
  test.each([
    ['0 ± ¼ against 1', about(0, 1 / 4), about(1), 'consistent'],
    ['0 ± ¼ against ¼: the bound exceeds half of it', about(0, 1 / 4), about(1 / 4), 'undecided'],
    ['1 ± ¼ against 8', about(1, 1 / 4), about(8), 'refuted'],
  ] as const)('%s', (_, a, c, outcome) => expect(ruling(zero(a, c)).outcome).toBe(outcome));
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
