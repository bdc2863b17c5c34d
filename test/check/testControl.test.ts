/** A control is refuted by a draw, else its witness, else the orders it destroys, else an attack; else it survived. */
import { expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import type { Brand } from '../../src/sphere/brand.js';
import { chart, the } from '../../src/assume/chart.js';
import { testControl } from '../../src/check/testControl.js';
import { theorem, type Claim } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, zero } from '../../src/claim/judgement.js';
import { minus, square, times } from '../../src/sphere/verbs.js';
import { stated } from '../meta/checked.js';

type One = Brand<Scalar, 'one'>;
const one = (_n: number) => chart<One, Scalar>('a = 1', source => source.in.of(1) as One);
const anything = (_n: number) => chart<Scalar>('any a', source => source.free('a'));
/** 0 or 1: a² = a does not tell them apart, a = 1 does. */
const idempotent = (_n: number) => chart<Scalar>('a = 0 or 1', source => source.in.of(source.branch('a', 2)));
const budget = { seed: 1, runs: 20 };
const given = inDimension(2, 2, n => ({ a: one(n) }));
const run = (claim: Claim) => testControl({ id: 'test/control', claim }, 0, budget);
const fixedPoint = ({ a }: { readonly a: Scalar }) => [equal(square(a), a)];

test('by a draw, shrunk and certified', async () => {
  const result = await run(theorem({ ...stated, given, then: fixedPoint, controls: [drop('a', anything, 'any a')] }));
  expect(result).toMatchObject({ kind: 'drop', key: 'a', why: 'any a', verdict: 'refuted', by: 'draw' });
  expect(result.counterexample).toMatchObject({ n: 2, certified: true, relation: '=' });
  expect(result.runs).toBeLessThanOrEqual(20);
});

test('by its witness, where no draw does it', async () => {
  const surviving = drop('a', idempotent, 'a = 0');
  const data = (A: Arithmetic) => ({ a: A.of(3) });
  const claim = (witness: object) =>
    theorem({ ...stated, given, then: fixedPoint, controls: [{ ...surviving, ...witness }] });
  expect(await run(claim({}))).toMatchObject({ verdict: 'survived', by: null, runs: 20, counterexample: null });
  const result = await run(claim({ witness: { n: 2, data } }));
  expect(result).toMatchObject({ verdict: 'refuted', by: 'witness', runs: 0 });
  expect(result.counterexample!.text).toBe('n = 2, a = 3');
  const weak = (A: Arithmetic) => ({ a: A.of(1) });
  expect((await run(claim({ witness: { n: 2, data: weak } }))).verdict).toBe('survived');
});

test('by an attack, where one is asked for', async () => {
  const thin = ({ a }: { readonly a: Scalar }) => [atLeast(square(minus(a, a.in.of(1 / 3))), a.in.of(2 ** -20))];
  const claim = theorem({ ...stated, given, then: thin, controls: [drop('a', anything, 'any a')] });
  expect(await run(claim)).toMatchObject({ verdict: 'survived', by: null });
  const result = await testControl({ id: 'test/control', claim }, 0, { ...budget, restarts: 4 });
  expect(result).toMatchObject({ verdict: 'refuted', by: 'attack', counterexample: { certified: true } });
});

test('by the order that it destroys', async () => {
  const step = (h: Scalar): Scalar => square(h);
  const cubed = (h: Scalar): Scalar => times(h, square(h));
  const claim = (wrong: (h: Scalar) => Scalar) =>
    theorem({
      ...stated,
      given: inDimension(2, 3, _ => ({ step: the({ step }) })),
      orders: [{ is: 2, of: data => h => data.step(h) }],
      controls: [swap('step', { wrong }, 'another order')],
    });
  const result = await run(claim(cubed));
  expect(result).toMatchObject({ verdict: 'refuted', by: 'order', runs: 0, counterexample: { relation: 'order' } });
  expect(Math.round(result.counterexample!.left.value)).toBe(3);
  expect(await run(claim(h => minus(square(h), cubed(h))))).toMatchObject({ verdict: 'survived', by: null });
});

test('a draw that nothing decides does not refute', async () => {
  const control = drop('a', idempotent, 'a = 0');
  const then = ({ a }: { readonly a: Scalar }) => [zero(minus(a, a), a)];
  expect((await run(theorem({ ...stated, given, then, controls: [control] }))).verdict).toBe('survived');
});
