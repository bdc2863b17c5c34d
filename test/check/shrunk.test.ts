import { expect, test } from 'vitest';
import { point } from '../../src/assume/points.js';
import { sample } from '../../src/check/sample.js';
import { shrunk } from '../../src/check/shrunk.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
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
