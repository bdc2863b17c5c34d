import { test } from 'vitest';
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { interval } from '../../src/arithmetic/interval.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { running } from '../../src/arithmetic/running.js';
import { rectanglePull } from '../../src/attention/rectanglePull.js';
import { stationaryRectangle } from '../../src/energy/stationaryRectangle.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { root, sum } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const squares = (A: Arithmetic, d: readonly number[]) => stationaryRectangle(d.map(A.of));

test.each<[string, Arithmetic]>([
  ['running', running],
  ['interval', interval],
])('golden values of a_1² (catalogue, 1.4), in %s', (_, A) =>
  expectEqual(
    [0.5, 2, 3, 8].map(d => squares(A, [1, d])[0]!),
    ['0.19370612263413767', '0.8237685763841794', '0.9178340700655699', '0.9881431695784375'].map(t => printed(t, 20)),
  ),
);

test.each([[[1, 0.5]], [[1, -2, 3]], [[0.25, 4, 4]], [[6, 7, 8, 9]], [[1, 10]], [[30, 32]], [[100, 200]]])(
  'Σ a_k² = 1 and d_k tanh(d_k a_k²) is the same for all k: d = %j',
  d => {
    const D = diagonalMatrix(d.map(running.of));
    const a2 = stationaryRectangle(d.map(running.of));
    const pulls = rectanglePull({ D, V: D }, a2.map(root));
    expectEqual(sum(a2), running.of(1));
    expectEqual(
      pulls,
      pulls.map(() => pulls[0]!),
    );
  },
);

test('far beyond the range of e^{2 d_k}: Σ a_k² = 1 for d = (400, 700)', () =>
  expectEqual(sum(squares(running, [400, 700])), running.of(1)));

test('signs and order of the d_k do not matter', () =>
  expectEqual(
    squares(running, [1, -2, 3]),
    [2, 1, 0].map(k => squares(running, [-3, 2, 1])[k]!),
  ));

test('with more digits the double enclosure holds the root', async () => {
  const precise = await withDigits(160, A => squares(A, [1, 2, 4]).map(known));
  expectEqual(squares(running, [1, 2, 4]), precise);
});

test('the cube is another rectangle for unequal d', () => {
  const third = running.div(running.of(1), running.of(3));
  expectDifferent(squares(running, [1, 2, 4]), [third, third, third]);
  expectEqual(squares(running, [2, -2, 2]), [third, third, third]);
});
