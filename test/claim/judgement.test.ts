/** What a comparison is measured against. */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { runningOf } from '../../src/arithmetic/running.js';
import { eachToken, equal, equalVectors, orthogonal, zero } from '../../src/claim/judgement.js';
import { ruling } from '../../src/claim/ruling.js';

const about = (value: number, error = 0): Scalar => runningOf(value, error);
const outcomes = (judgements: readonly ReturnType<typeof equal>[]) => judgements.map(j => ruling(j).outcome);

test('vectors agree coordinate by coordinate, sizes measured against the largest coordinate', () => {
  const [x, y] = [
    [about(0, 1), about(8)],
    [about(0), about(8)],
  ];
  expect(outcomes(equalVectors(x, y))).toEqual(['consistent', 'consistent']);
  expect(ruling(equal(x[0]!, y[0]!)).outcome).toBe('undecided');
  expect(outcomes(equalVectors(x, [about(2), about(8)]))).toEqual(['refuted', 'consistent']);
});

test('x ⟂ y is measured against the products of the coordinates', () => {
  expect(ruling(orthogonal([about(1), about(2)], [about(2), about(-1)])).outcome).toBe('consistent');
  expect(ruling(orthogonal([about(1), about(2)], [about(2), about(1)])).outcome).toBe('refuted');
  expect(ruling(orthogonal([about(1, 1 / 4), about(2)], [about(2), about(-1)])).outcome).toBe('consistent');
  expect(ruling(orthogonal([about(1, 1), about(2)], [about(2), about(-1)])).outcome).toBe('undecided');
});

test('a = 0 keeps a on the left and 0 on the right', () => {
  const judgement = zero(about(3), about(8));
  expect([ruling(judgement).left.value, ruling(judgement).right.value, ruling(judgement).gap]).toEqual([3, 0, 3]);
});

test('each token is judged once, or as often as there are judgements for it', () => {
  const mu = { tokens: [[about(1)], [about(2)], [about(3)]] };
  expect(outcomes(eachToken(mu, (x, i) => equal(x[0]!, about(i + 1))))).toEqual(Array(3).fill('consistent'));
  expect(eachToken(mu, x => [equal(x[0]!, x[0]!), zero(x[0]!, x[0]!)])).toHaveLength(6);
});
