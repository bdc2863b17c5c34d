import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { conjugate, diagonalMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { singularFrame } from '../../src/sphere/singularFrame.js';
import { product, sum } from '../../src/sphere/verbs.js';
import { rotation } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const of = (rows: readonly (readonly number[])[]) => matrixOf(A, rows);

test('D = [[1, ½], [0, ½]]: s² = (3 ± √5)/4 (catalogue, 1.8)', () => {
  const { values } = singularFrame(
    of([
      [1, 0.5],
      [0, 0.5],
    ]),
  );
  const five = A.sqrt(A.of(5));
  const quarter = (a: typeof five) => A.div(a, A.of(4));
  expectEqual(
    values.map(s => A.mul(s, s)),
    [quarter(A.sub(A.of(3), five)), quarter(A.add(A.of(3), five))],
  );
});

test('diagonal matrices of any signs, ties and zeros included', () => {
  for (const d of [
    [3, -1],
    [1, 1, -1],
    [2, 2 ** -20, 5],
    [0.5, 0.5, 0],
  ]) {
    const values = singularFrame(diagonalMatrix(d.map(A.of))).values;
    expectEqual(
      values,
      d
        .map(Math.abs)
        .sort((a, b) => a - b)
        .map(A.of),
    );
  }
});

test('the product of two rotations with a diagonal matrix between, and its transpose', () => {
  const [R, S] = [rotation(A), conjugate(rotation(A), diagonalMatrix([1, -1, -1].map(A.of)))];
  const D = product(product(R, diagonalMatrix([4, 1, 0.25].map(A.of))), S);
  for (const M of [D, D[0]!.map((_, k) => D.map(row => row[k]!))])
    expectEqual(
      singularFrame(M).values,
      [0.25, 1, 4].map(s => A.of(s)),
    );
});

test('the frames are orthogonal and turn D into a diagonal matrix', () => {
  const D = of([
    [1, 2, 0.5],
    [-0.25, 0.5, 3],
    [1.5, -1, 0.75],
  ]);
  const { left, right, values } = singularFrame(D);
  for (const frame of [left, right])
    frame.forEach((e, j) =>
      frame.forEach((f, k) => {
        const dot = e.reduce((s, a, i) => s + a * f[i]!, 0);
        expect(Math.abs(dot - (j === k ? 1 : 0))).toBeLessThan(2 ** -48);
      }),
    );
  const T = product(product(of(left), D), of(right[0]!.map((_, k) => right.map(row => row[k]!))));
  T.forEach((row, j) =>
    row.forEach((a, k) =>
      expect(Math.abs(known(a).value - (j === k ? known(values[j]!).value : 0))).toBeLessThan(2 ** -45),
    ),
  );
  expectEqual(sum(values.map(s => A.mul(s, s))), sum(D.flat().map(a => A.mul(a, a))));
});

test('a matrix of zeros has the singular values 0', () =>
  expectEqual(
    singularFrame(
      of([
        [0, 0],
        [0, 0],
      ]),
    ).values,
    [A.of(0), A.of(0)],
  ));
