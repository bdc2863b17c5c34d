import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { groundedPotentials } from '../../src/sphere/groundedPotentials.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { minus, sum, times, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const network = matrixOf(A, [
  [0, 1, 0.25, 2],
  [1, 0, 3, 0.5],
  [0.25, 3, 0, 1],
  [2, 0.5, 1, 0],
]);

/** Σ_k c_jk (δ_j − δ_k), from the definition. */
const currents = (c: Matrix, delta: Vector): Vector =>
  c.map((row, j) => sum(row.map((a, k) => times(a, minus(delta[j]!, delta[k]!)))));

test('the potentials of a network carry the currents, and the last one is 0', () => {
  const r = [1, -2, 0.5, 0].map(A.of);
  const delta = groundedPotentials(network)(r);
  expectEqual(currents(network, delta).slice(0, 3), r.slice(0, 3));
  expect(known(delta[3]!)).toEqual({ value: 0, error: 0 });
});

test('two nodes: δ = r/c', () =>
  expectEqual(
    groundedPotentials(
      matrixOf(A, [
        [0, 4],
        [4, 0],
      ]),
    )([3, 0].map(A.of)),
    [0.75, 0].map(A.of),
  ));

test('one node has the potential 0', () => expectEqual(groundedPotentials([[A.of(5)]])([A.of(1)]), [A.of(0)]));

test('conductances apart by 2^200: every potential of a positive current keeps its digits', () => {
  const c = network.map((row, j) =>
    row.map((a, k) => (j + k === 1 ? A.of(2 ** 100) : k === 3 || j === 3 ? A.of(2 ** -100) : a)),
  );
  const delta = groundedPotentials(c)([1, 1, 1, 0].map(A.of)).slice(0, 3).map(known);
  expect(delta.filter(({ value, error }) => !(error <= 2 ** -46 * value))).toEqual([]);
});
