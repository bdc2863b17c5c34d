/** What of a counterexample matters, and what does not. */
import { expect, test } from 'vitest';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { explanation } from '../../src/check/explanation.js';
import { sample } from '../../src/check/sample.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, type Judgement } from '../../src/claim/judgement.js';
import type { Measure } from '../../src/measure/measure.js';
import { dot, image, type Matrix } from '../../src/sphere/verbs.js';

interface Data {
  readonly D: Matrix;
  readonly mu: Measure;
}
const about = (then: (data: Data) => readonly Judgement[]): Tested => ({
  id: 'test/explanation',
  given: inDimension<unknown>(2, 2, n => ({ D: anyMatrix(n), mu: tokens(n, 2, 2) })),
  then: data => then(data as Data),
  orders: [],
});
const explained = async (tested: Tested) => {
  const { refuted } = await sample(tested, { seed: 1, runs: 100 });
  return explanation(tested, refuted!.draw);
};

test('a token that the conclusion reads matters, and what it does not read may be anything', async () => {
  const first = about(({ mu }) => [atLeast(mu.in.of(-9 / 10), mu.tokens[0]![0]!)]);
  const { free, needed, room } = await explained(first);
  expect(needed).toEqual(['token 1']);
  expect(free).toEqual(expect.arrayContaining(['D', 'token 2']));
  expect(room).toBeGreaterThan(0);
  expect(room).toBeLessThan(1);
});

test('a token near another in this draw is tried elsewhere too', async () => {
  const close = about(({ mu }) => [atLeast(mu.in.of(3 / 4), dot(mu.tokens[0]!, mu.tokens[1]!))]);
  for (const seed of [1, 2, 3, 4]) {
    const { refuted } = await sample(close, { seed, runs: 400 });
    expect(explanation(close, refuted!.draw).needed).toEqual(expect.arrayContaining(['token 1', 'token 2']));
  }
});

test('numbers that all may be anything have room; those that hold at one point only have none', async () => {
  const always = about(({ mu }) => [equal(mu.in.of(0), mu.in.of(1))]);
  expect(await explained(always)).toMatchObject({ needed: [], room: 1 / 2 });
  const atRest = about(({ D, mu }) => {
    const x = mu.tokens[0]!;
    const size = dot(image(D, x), image(D, x));
    return [atLeast(size, (mu.in.exceeds?.(size, mu.in.of(0)) ?? true) ? mu.in.of(0) : mu.in.of(1))];
  });
  const zero = { index: 0, n: 2, parameters: { n: 2 } };
  expect(explanation(atRest, zero)).toMatchObject({ room: 0 });
});
