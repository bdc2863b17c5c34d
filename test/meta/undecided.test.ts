/** Where the bounds do not decide, nothing is claimed. */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { widened } from '../../src/arithmetic/widened.js';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, equalVectors, zero, type Judgement } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { exponential, minus, multiple, over, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { checked, stated } from './checked.js';

/** D = Dᵀ, which the control refutes, and something more about the number 1. */
const also = (judge: (one: Scalar, D: Matrix) => readonly Judgement[]) =>
  theorem({
    ...stated,
    given: inDimension(2, 3, n => ({ D: symmetric(n) })),
    then: ({ D }) => [...D.flatMap((row, k) => equalVectors(row, transpose(D)[k]!)), ...judge(D[0]![0]!.in.of(1), D)],
    controls: [drop('D', anyMatrix, 'D not symmetric')],
  });

/** 1 ± r. */
const blurred = (one: Scalar, r: number): Scalar => widened(one, multiple(r, one));

test.each([
  ['1 ± 3/4 = 1: the bound exceeds half of the operands', also(one => [equal(blurred(one, 3 / 4), one)])],
  ['1 ± 2 ≥ 0: the sign is open', also(one => [atLeast(blurred(one, 2), minus(one, one))])],
  ['∞ = ∞', also(one => [equal(exponential(multiple(2 ** 40, one)), exponential(multiple(2 ** 40, one)))])],
  ['1/(0 ± 1) = 1', also(one => [equal(over(one, minus(blurred(one, 1), one)), one)])],
  ['0 ± 1 = 0, measured against 1', also(one => [zero(minus(blurred(one, 1), one), one)])],
])('%s is undecided, in spite of more digits', async (_, claim) => {
  const result = await checked(claim);
  expect([result.verdict, result.expected]).toEqual(['undecided', false]);
  expect(result.undecided).toBe(40);
  expect(result.counterexample).toBeNull();
});

test('a bound of a quarter of the operands is enough to be seen, and is the resolution', async () => {
  const result = await checked(also(one => [equal(blurred(one, 1 / 4), one)]));
  expect([result.verdict, result.undecided]).toEqual(['supported', 0]);
});

/** Undecided when D₁₁ is above the limit. */
const where = (limit: number) =>
  also((one, D) => [equal(exceeds(D[0]![0]!, multiple(limit, one)) ? blurred(one, 1) : one, one)]);

test('more than one undecided draw in twenty makes the claim undecided, fewer are counted', async () => {
  const [often, seldom] = [await checked(where(1), { runs: 200 }), await checked(where(5), { runs: 200 })];
  expect(often.undecided).toBeGreaterThan(10);
  expect(often).toMatchObject({ verdict: 'undecided', reason: `${often.undecided} of 200 draws are undecided` });
  expect(seldom.undecided).toBeGreaterThan(0);
  expect(seldom.undecided).toBeLessThanOrEqual(10);
  expect(seldom.verdict).toBe('supported');
  expect(seldom.evidence[0]!.covers).toBe(`${200 - seldom.undecided} of 200 draws`);
});

test('forty digits decide what double precision leaves open: e^x ≥ 1 for x = 2^−60', async () => {
  const x = (one: Scalar): Scalar => multiple(2 ** -60, one);
  const result = await checked(
    also(one => [atLeast(exponential(x(one)), one)]),
    { runs: 30 },
  );
  expect([result.verdict, result.undecided]).toEqual(['supported', 0]);
  const converse = await checked(
    also(one => [atLeast(one, exponential(x(one)))]),
    { runs: 30 },
  );
  expect([converse.verdict, converse.counterexample]).toMatchObject(['refuted', { certified: true }]);
});
