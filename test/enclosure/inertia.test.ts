import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import type { Judgement } from '../../src/claim/judgement.js';
import { ruling } from '../../src/claim/ruling.js';
import { inertia, negativeDefinite, pivots, positiveDefinite, symmetricInertia } from '../../src/enclosure/inertia.js';
import { conjugate, matrixOf } from '../../src/sphere/matrices.js';
import { product } from '../../src/sphere/verbs.js';
import { rotation } from '../evidence/inputs.js';
import { expectEqual } from '../evidence/overlap.js';

const A = interval;
const holds = (judgements: readonly Judgement[]): boolean =>
  judgements.every(judgement => ruling(judgement).outcome === 'consistent');
/** R diag(d) Rᵀ with a rotation that moves every axis. */
const turned = (d: readonly number[]) =>
  conjugate(
    rotation(A),
    matrixOf(
      A,
      d.map((a, i) => d.map((_, k) => (i === k ? a : 0))),
    ),
  );

test('the pivots of [[2, 1], [1, 3]] are 2 and 5/2', () => {
  expectEqual(
    pivots(
      matrixOf(A, [
        [2, 1],
        [1, 3],
      ]),
    ),
    [A.of(2), A.of(2.5)],
  );
});

test('signs of the eigenvalues of symmetric matrices with known spectrum', () => {
  expect(holds(positiveDefinite(turned([1, 2, 3])))).toBe(true);
  expect(holds(positiveDefinite(turned([1, 2, -3])))).toBe(false);
  expect(holds(negativeDefinite(turned([-1, -2, -0.25])))).toBe(true);
  expect([0, 1, 2, 3].map(count => holds(symmetricInertia(turned([1, -2, 3]), count)))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(holds(positiveDefinite(turned([1, 2, 0])))).toBe(false);
});

test('the inertia of real matrices with complex eigenvalues: −1 ± 2i and 3, in a skew frame', () => {
  const J = matrixOf(A, [
    [-1, 2, 0],
    [-2, -1, 0],
    [0, 0, 3],
  ]);
  const S = matrixOf(A, [
    [1, 0.5, 0],
    [0, 1, -1],
    [0, 0, 1],
  ]);
  const inverse = matrixOf(A, [
    [1, -0.5, -0.5],
    [0, 1, 1],
    [0, 0, 1],
  ]);
  const skewed = product(product(S, J), inverse);
  expect([0, 1, 2, 3].map(count => holds(inertia(skewed, count)))).toEqual([false, false, true, false]);
});

test('a triangular matrix far from normal is stable by its eigenvalues, not by its symmetric part', () => {
  const J = matrixOf(A, [
    [-1, 10],
    [0, -2],
  ]);
  expect([holds(inertia(J, 2)), holds(negativeDefinite(J)), holds(inertia(J, 1))]).toEqual([true, true, false]);
});

test('eigenvalues on the imaginary axis are never decided', () => {
  for (const rows of [
    [
      [-1, 0],
      [0, 2 ** -60],
    ],
    [
      [2 ** -70, 1],
      [-1, 2 ** -70],
    ],
  ]) {
    const decided = [0, 1, 2].filter(count =>
      holds(
        inertia(
          matrixOf(
            A,
            rows.map(row => row.map(x => x + 2 ** -80)),
          ),
          count,
        ),
      ),
    );
    expect(decided.length).toBeLessThanOrEqual(1);
  }
  const wide = [
    [A.sub(A.of(0), A.div(A.of(1), A.of(3))), A.of(1)],
    [A.of(-1), A.div(A.of(1), A.of(3))],
  ];
  expect([0, 1, 2].map(count => holds(inertia(wide, count)))).toEqual([false, false, false]);
});
