import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { matrixOf, trace } from '../../src/sphere/matrices.js';
import { difference, multiple, norm2, product, root, square, times, transpose } from '../../src/sphere/verbs.js';
import { semidefiniteFactor } from '../../src/sphere/semidefiniteFactor.js';
import { buresWasserstein2, buresWassersteinGeodesic } from '../../src/transport/buresWasserstein.js';
import { expectEqual, expectEqualRows } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const of = (mean: readonly number[], Sigma: readonly (readonly number[])[]) =>
  gaussian(mean.map(A.of), semidefiniteFactor(matrixOf(A, Sigma), [0, 1]));
const mu = of(
  [1, 2],
  [
    [2, 0.5],
    [0.5, 1],
  ],
);
const nu = of(
  [0, -1],
  [
    [1, -0.75],
    [-0.75, 3],
  ],
);

test('on the line it is |α_0 − α_1|² + (s_0 − s_1)²', () => {
  const [x, y] = [gaussian([A.of(1)], [[A.of(2)]]), gaussian([A.of(4)], [[A.of(-3)]])];
  expectEqual(buresWasserstein2(x, y), A.of(10));
});

test('it is symmetric, though only the first factor is inverted or conjugated with', () =>
  expectEqual(buresWasserstein2(mu, nu), buresWasserstein2(nu, mu)));

test('the geodesic joins its ends, and its way of each point has that mean square', () => {
  const path = buresWassersteinGeodesic(mu, nu);
  expectEqualRows(path(A.of(0)).covariance, mu.covariance);
  expectEqualRows(path(A.of(1)).covariance, nu.covariance);
  const moved = norm2(path(A.of(1)).factor.flatMap((row, i) => difference(row, mu.factor[i]!)));
  expectEqual(buresWasserstein2(mu, nu), A.add(moved, norm2(difference(mu.mean, nu.mean))));
});

test('W_2 from the start is proportional to t along the geodesic', () => {
  const path = buresWassersteinGeodesic(mu, nu);
  expectEqual(buresWasserstein2(mu, path(A.of(0.25))), times(square(A.of(0.25)), buresWasserstein2(mu, nu)));
});

test('the energy ¼ tr((AΣ)²) is not convex for A = diag(1, −1): 0.095, 0.095 and 0.2577… between', () =>
  withDigits(160, M => {
    const D = matrixOf(M, [
      [1, 0],
      [0, -1],
    ]);
    const end = (c: number) => {
      const [d, l] = [M.div(M.of(9 * c), M.of(10)), root(M.div(M.of(19), M.of(100)))];
      return gaussian(
        [M.of(0), M.of(0)],
        [
          [M.of(1), M.of(0)],
          [d, l],
        ],
      );
    };
    const F = (g: ReturnType<typeof end>) => {
      const AS = product(D, g.covariance);
      return multiple(0.25, trace(product(AS, AS)));
    };
    const middle = buresWassersteinGeodesic(end(1), end(-1))(M.of(0.5));
    expectEqual([F(end(1)), F(end(-1))], [printed('0.095000000000000'), printed('0.095000000000000')]);
    expectEqual(middle.covariance[0]![0]!, printed('0.7179449471770337'));
    expectEqual(F(middle), printed('0.25772247358851684'));
    expect(transpose(middle.covariance).length).toBe(2);
  }));
