/** What is not a number, and what throws, is broken: neither true nor false. */
import { expect, test } from 'vitest';
import { chart } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, equalVectors, type Judgement } from '../../src/claim/judgement.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { logarithm, minus, negative, over, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { checked, stated } from './checked.js';

const given = inDimension(2, 3, n => ({ D: symmetric(n), mu: tokens(n, 1, 3) }));
const dropD = drop('D', anyMatrix, 'D not symmetric');
const isSymmetric = (D: Matrix): readonly Judgement[] => D.flatMap((row, k) => equalVectors(row, transpose(D)[k]!));

const also = (judge: (one: Scalar, D: Matrix) => readonly Judgement[]) =>
  theorem({ ...stated, given, then: ({ D, mu }) => [...isSymmetric(D), ...judge(mu.in.of(1), D)], controls: [dropD] });

const nowhere = (one: Scalar): Scalar => over(minus(one, one), minus(one, one));

test.each([
  ['0/0 = 0/0', also(one => [equal(nowhere(one), nowhere(one))])],
  ['1 ≥ 0/0', also(one => [atLeast(one, nowhere(one))])],
  ['log(−1) = 1', also(one => [equal(logarithm(negative(one)), one)])],
])('%s is broken: a judged number is NaN', async (_, claim) => {
  const result = await checked(claim);
  expect([result.verdict, result.expected]).toEqual(['broken', false]);
  expect(result.reason).toMatch(/^draw 0: a judged number is NaN, at n = 2, D = .*, tokens = .*, masses = \(.*\)$/);
});

test('a conclusion that throws is broken, with draw and message', async () => {
  const large = also((one, D) => {
    if (exceeds(D[0]![0]!, one)) throw new Error('planted: D₁₁ is too large');
    return [];
  });
  const result = await checked(large);
  expect(result.verdict).toBe('broken');
  const draw = Number(/^draw (\d+): planted: D₁₁ is too large, at n = /.exec(result.reason ?? '')?.[1]);
  expect(draw).toBeGreaterThan(0);
  expect((await checked(large, { from: draw, runs: 1 })).reason).toBe(result.reason);
  expect((await checked(large, { runs: draw })).verdict).toBe('supported');
});

test('a hypothesis that throws is broken, with its message', async () => {
  const thrown = theorem({
    ...stated,
    given: inDimension(2, 3, n => ({
      D: symmetric(n),
      c: chart<Scalar>('c', () => {
        throw new Error('planted: no such number');
      }),
    })),
    then: ({ D }) => isSymmetric(D),
    controls: [dropD],
  });
  const result = await checked(thrown);
  expect(result.verdict).toBe('broken');
  expect(result.reason).toBe('draw 0: planted: no such number');
});

test('a control that throws breaks the claim', async () => {
  const throwing = drop(
    'D',
    (n: number) =>
      chart<Matrix>('D throws', source => {
        if (n > 0) throw new Error('planted: no such matrix');
        return anyMatrix(n).build(source);
      }),
    'D throws',
  );
  const claim = theorem({ ...stated, given, then: ({ D }) => isSymmetric(D), controls: [throwing] });
  const result = await checked(claim);
  expect(result.verdict).toBe('broken');
  expect(result.controls[0]).toMatchObject({ verdict: 'broken' });
  expect(result.reason).toContain('planted: no such matrix');
});

test('an order that is NaN is broken', async () => {
  const claim = theorem({
    ...stated,
    given,
    then: ({ D }) => isSymmetric(D),
    orders: [{ is: 1, of: () => nowhere }],
    controls: [dropD],
  });
  expect(await checked(claim)).toMatchObject({ verdict: 'broken', reason: 'an order is NaN' });
});
