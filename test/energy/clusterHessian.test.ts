import { describe, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import type { Clusters } from '../../src/attention/clusterJacobian.js';
import { clusterHessian } from '../../src/energy/clusterHessian.js';
import { hessian } from '../../src/energy/hessian.js';
import { measure } from '../../src/measure/measure.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { dilate, exponential, minus, multiple, plus, sum, times, type Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const v = [1, 0, 0].map(A.of);
const [lambda, d] = [0.75, -0.5];
/** e_1 is an eigenvector of λ, and the rest does not commute with the axes. */
const D = matrixOf(A, [
  [lambda, 0, 0],
  [0, d, 0.25],
  [0, 0.25, 1],
]);
const tokens = ({ sides, masses }: Clusters) =>
  measure(
    sides.map(side => dilate(A.of(side), v)),
    masses,
  );
const total = (clusters: Clusters, xi: readonly Vector[]): Scalar => {
  const { fluctuations, means, coupling } = clusterHessian(D, clusters, xi);
  return sum([fluctuations, means, coupling]);
};
const uneven: Clusters = { axis: v, sides: [1, -1, -1, 1], masses: [2, 5, 1, 4].map(k => ratio(A, k, 12)) };
const xi = [
  [0, 1, 2],
  [0, -1, 0.5],
  [0, 0.25, -3],
  [0, 2, 1],
].map(x => x.map(A.of));

test('the parts add up to the second derivative of the energy along geodesics', () =>
  expectEqual(total(uneven, xi), hessian(D, tokens(uneven), xi)));

test('sides exchanged, another form', () => {
  const exchanged: Clusters = { ...uneven, sides: [1, 1, -1, -1] };
  expectDifferent(total(exchanged, xi), hessian(D, tokens(uneven), xi));
});

describe('equal halves along an eigenvector of d', () => {
  const D2 = matrixOf(A, [
    [lambda, 0],
    [0, d],
  ]);
  const four: Clusters = {
    axis: [A.of(1), A.of(0)],
    sides: [1, 1, -1, -1],
    masses: [1, 1, 1, 1].map(() => A.of(0.25)),
  };
  const [up, down] = [exponential(A.of(lambda)), exponential(A.of(-lambda))];
  const [cosh, sinh] = [multiple(0.5, plus(up, down)), multiple(0.5, minus(up, down))];
  const parts = (...t: readonly number[]) =>
    clusterHessian(
      D2,
      four,
      t.map(k => [A.of(0), A.of(k)]),
    );

  test('means together 2(d cosh λ − λ sinh λ), against each other 2(d − λ) sinh λ', () => {
    const [together, against] = [parts(1, 1, 1, 1), parts(1, 1, -1, -1)];
    expectEqual(plus(together.means, together.coupling), multiple(2, minus(multiple(d, cosh), multiple(lambda, sinh))));
    expectEqual(plus(against.means, against.coupling), multiple(2 * (d - lambda), sinh));
  });

  test('a fluctuation of one cluster −2λ sinh λ Σ w_i |ξ_i|², without means', () => {
    const inside = parts(1, -1, 0, 0);
    expectEqual(inside.fluctuations, times(A.of(-lambda), sinh));
    expectEqual(plus(inside.means, A.of(1)), A.of(1));
  });
});
