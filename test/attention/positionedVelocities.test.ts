import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { average } from '../../src/attention/average.js';
import type { MeanField } from '../../src/attention/field.js';
import { causal } from '../../src/attention/motion.js';
import { positionedVelocities } from '../../src/attention/positionedVelocities.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { cloud } from '../../src/transport/cloud.js';
import { sequence } from '../../src/transport/conditional.js';
import { expectEqualRows } from '../evidence/overlap.js';

const A = running;
const rows = (...of: readonly (readonly number[])[]) => of.map(row => row.map(A.of));
const [D, V] = [
  matrixOf(A, [
    [1, -2],
    [0.5, 0],
  ]),
  matrixOf(A, [
    [0, 1],
    [3, -1],
  ]),
];
const softmax: MeanField = mu => average({ D, V }, mu);
const tokens = rows([1, 0], [0.5, -1], [2, 2]);

test('one token at each position: the causal mask', () =>
  expectEqualRows(
    positionedVelocities(softmax)(sequence(tokens, [1, 2, 3])).flat(),
    causal(softmax)(cloud(tokens, [1, 2, 3])),
  ));

test('all tokens at one position: no mask', () => {
  const law = cloud(tokens, [3, 1, 2]);
  const v = softmax(law);
  expectEqualRows(positionedVelocities(softmax)({ laws: [law], shares: [5] })[0]!, tokens.map(v));
});

test('D = 0: the mean of what is seen, (1), (1 + 2·2)/3, that of the second position also for its other token', () => {
  const mean: MeanField = mu => average({ D: matrixOf(A, [[0]]), V: matrixOf(A, [[1]]) }, mu);
  const laws = [cloud(rows([1])), cloud(rows([0], [4]))];
  expectEqualRows(positionedVelocities(mean)({ laws, shares: [1, 2] }).flat(), [
    [A.of(1)],
    [A.div(A.of(5), A.of(3))],
    [A.div(A.of(5), A.of(3))],
  ]);
});
