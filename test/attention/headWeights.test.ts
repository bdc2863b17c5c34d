import { describe, expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { headWeights } from '../../src/attention/headWeights.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { dot, image, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { point } from '../evidence/inputs.js';

const A = rational;
const texts = (M: Matrix): readonly (readonly string[])[] => M.map(row => row.map(text));
/** Queries and keys 1 × 2, values 2 × 2 that do not commute with anything here. */
const head = {
  Q: matrixOf(A, [[1, 2]]),
  K: matrixOf(A, [[3, -1]]),
  V: matrixOf(A, [
    [1, 1],
    [0, 2],
  ]),
};

describe('the weights of a head', () => {
  test('D = QᵀK: rows are queries', () => {
    const { D } = headWeights(head);
    expect(texts(D)).toEqual([
      ['3', '-1'],
      ['6', '-2'],
    ]);
    expect(texts(headWeights({ ...head, Q: head.K, K: head.Q }).D)).toEqual(texts(transpose(D)));
  });

  test('x·Dy = Qx·Ky', () => {
    const [x, y] = [point(A, [1, 3], 2), point(A, [-2, 5], 3)];
    expect(text(dot(x, image(headWeights(head).D, y)))).toBe(text(dot(image(head.Q, x), image(head.K, y))));
  });

  test('the output matrix acts after the values: W V, not V W', () => {
    const W = matrixOf(A, [
      [0, 1],
      [1, 0],
    ]);
    expect(texts(headWeights({ ...head, W }).V)).toEqual([
      ['0', '2'],
      ['1', '1'],
    ]);
    expect(headWeights(head).V).toBe(head.V);
  });

  test('values of fewer rows return to ℝⁿ by W, n × m', () => {
    const { V } = headWeights({ ...head, V: matrixOf(A, [[1, -1]]), W: matrixOf(A, [[2], [3]]) });
    expect(texts(V)).toEqual([
      ['2', '-2'],
      ['3', '-3'],
    ]);
  });

  test('queries and keys are kept, for kinds that do not read D alone', () => {
    const { Q, K } = headWeights(head);
    expect([Q, K]).toEqual([head.Q, head.K]);
  });
});
