/** Heads: D = QᵀK, ε > 0, and what ties Q and K or fixes V, exactly. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as heads from '../../src/assume/heads.js';
import type { AnyWeights } from '../../src/attention/kinds.js';
import { queryKeyMatrix } from '../../src/attention/weights.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { minus } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { sameMatrix, signOf } from './exactly.js';
import { law } from './law.js';

const A = rational;
const shaped = ({ Q, K, V, D, epsilon }: AnyWeights): boolean =>
  Q.length === K.length &&
  Q.length <= V.length &&
  sameMatrix(D, queryKeyMatrix(Q, K)) &&
  signOf(minus(epsilon, A.of(0.25))) >= 0 &&
  signOf(minus(A.of(2), epsilon)) >= 0;
const small = ({ Q, K }: AnyWeights): boolean =>
  [...Q, ...K].flat().every(a => Math.abs(A.approximation(a).value) <= 1 / 2);

const laws = [
  law<AnyWeights>('Q = K', heads.tiedHead, {
    promise: head => shaped(head) && sameMatrix(head.Q, head.K),
    weaker: heads.anyHead,
  }),
  law<AnyWeights>('V = Id', heads.plainHead, {
    promise: head => shaped(head) && sameMatrix(head.V, identityMatrix(A, head.V.length)),
    weaker: heads.anyHead,
  }),
];

describe.each(laws)('$name', ({ chart, promise, weaker }) => {
  test('holds exactly for every draw, and not for every head', () => {
    for (const { data, parameters } of drawsOf(chart, 40))
      expect([parameters, promise(data(A))]).toEqual([parameters, true]);
    expect(drawsOf(weaker, 40).some(({ data }) => !promise(data(A)))).toBe(true);
  });
});

describe('any head', () => {
  const draws = drawsOf(heads.anyHead, 60).map(({ data }) => data(A));

  test('has D = QᵀK, k ≤ n rows, ¼ ≤ ε ≤ 2, and entries of at most ½', () =>
    expect(draws.filter(head => !shaped(head) || !small(head))).toEqual([]));

  test('comes with queries of every number of rows, and with D not symmetric', () => {
    const shapes = new Set(draws.map(({ Q, V }) => `${Q.length}/${V.length}`));
    expect(['1/2', '2/2', '1/3', '2/3', '3/3', '1/4', '4/4'].filter(s => !shapes.has(s))).toEqual([]);
    expect(draws.some(({ D }) => signOf(minus(D[0]![1]!, D[1]![0]!)) !== 0)).toBe(true);
  });
});
