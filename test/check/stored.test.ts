/** Stored refutations are exact data, judged anew: what does not fit or does not refute is named. */
import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { fitting, staleness, storedIn } from '../../src/check/stored.js';
import { sample } from '../../src/check/sample.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import type { Matrix } from '../../src/sphere/verbs.js';

/** D_{11} ≤ top: false for top < 2 since entries reach 2. */
const firstEntry = (top: number): Tested => ({
  id: 'test/stored',
  given: inDimension<unknown>(2, 3, n => ({ D: anyMatrix(n) })),
  then: data => {
    const a: Scalar = (data as { readonly D: Matrix }).D[0]![0]!;
    return [atLeast(a.in.of(top), a)];
  },
  orders: [],
});

const found = async () => (await sample(firstEntry(0), { seed: 1, runs: 100 })).refuted!.draw;

test('a refuted draw refutes again from its parameters, and not the statement that was mended', async () => {
  const draw = await found();
  const data = { n: draw.n, parameters: fitting(firstEntry(0), draw) };
  expect(await staleness(firstEntry(0), data)).toBe(null);
  expect(await staleness(firstEntry(3), data)).toBe('it no longer refutes');
});

test('a parameter that no hypothesis asks for, or beyond its range, is named, and kept out of new files', async () => {
  const { n, parameters } = await found();
  const strange = { index: 0, n, parameters: { ...parameters, 'E/0': 3 } };
  expect(await staleness(firstEntry(0), strange)).toBe("the claim's hypotheses no longer fit E/0");
  expect(Object.keys(fitting(firstEntry(0), strange))).not.toContain('E/0');
  const [name] = Object.keys(parameters).filter(key => key !== 'n');
  const far = { n, parameters: { ...parameters, [name!]: 4096 } };
  expect(await staleness(firstEntry(0), far)).toContain(name);
  expect(await staleness(firstEntry(0), { n: 5, parameters })).toBe('n = 5 is outside 2 … 3');
});

test('a text that is no stored refutation is refused', () => {
  expect(storedIn('{"schema": 1')).toEqual({ wrong: 'no JSON' });
  expect(storedIn('{"schema":1,"n":2,"parameters":{"n":"2"}}')).toEqual({ wrong: 'no schema 1, n and parameters' });
});
