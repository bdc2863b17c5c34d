import { expect, test } from 'vitest';
import { tokens } from '../../src/assume/measures.js';
import { point } from '../../src/assume/points.js';
import { sample } from '../../src/check/sample.js';
import { shrunk } from '../../src/check/shrunk.js';
import { unfitting } from '../../src/check/stored.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import type { Measure } from '../../src/measure/measure.js';
import { square, type Vector } from '../../src/sphere/verbs.js';

test('a counterexample to a statement about n = 3, 4, 5 keeps to these dimensions', async () => {
  const tested: Tested = {
    id: 'test/shrunk',
    given: inDimension<unknown>(3, 5, n => ({ x: point(n) })),
    then: data => {
      const { x } = data as { readonly x: Vector };
      return [atLeast(x[0]!.in.of(1 / 2), square(x[0]!))];
    },
    orders: [],
  };
  const { refuted } = await sample(tested, { seed: 1, runs: 100 });
  expect(shrunk(tested, refuted!).found.draw.n).toBe(3);
});

test('what is shrunk is what the charts ask for: sizes within their ranges, and nothing else', async () => {
  const tested: Tested = {
    id: 'test/shrunk/sizes',
    given: inDimension<unknown>(2, 2, n => ({ mu: tokens(n, 4, 5) })),
    then: data => {
      const { mu } = data as { readonly mu: Measure };
      return [atLeast(mu.in.of(1 / 2), square(mu.tokens[0]![0]!))];
    },
    orders: [],
  };
  const { refuted } = await sample(tested, { seed: 1, runs: 100 });
  const { found } = shrunk(tested, refuted!);
  expect(unfitting(tested, found.draw)).toEqual([]);
  expect(found.draw.parameters['mu/N']).toBe(4);
  expect(Object.keys(found.draw.parameters).filter(name => name.includes('tokens/4'))).toEqual([]);
});
