import { describe, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { clusterJacobian, unnormalisedClusterJacobian, type Clusters } from '../../src/attention/clusterJacobian.js';
import { unnormalisedVelocityDerivative, velocityDerivative } from '../../src/attention/velocityDerivative.js';
import { measure } from '../../src/measure/measure.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { dilate, exponential, minus, multiple, over, plus, root } from '../../src/sphere/verbs.js';
import type { Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectDifferent, expectEqualRows } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const v = [1, 0, 0].map(A.of);
/** Ve_1 = ¾ e_1, and τ = −½ along e_2. */
const V = matrixOf(A, [
  [0.75, 0.5, 1],
  [0, -0.5, 1],
  [0, 0, 2],
]);
const [nu, tau, lambda] = [0.75, -0.5, 0.625];
const D = matrixOf(A, [
  [0.625, 1, -0.5],
  [0.25, 2, 1],
  [-1, 0.5, 0],
]);
/** Two tokens at v, p = ½; two at −v. */
const four: Clusters = { axis: v, sides: [1, 1, -1, -1], masses: [1, 3, 2, 2].map(k => ratio(A, k, 8)) };
const uneven: Clusters = { axis: v, sides: [1, -1, -1], masses: [2, 5, 3].map(k => ratio(A, k, 10)) };
const tokens = ({ sides, masses }: Clusters) =>
  measure(
    sides.map(side => dilate(A.of(side), v)),
    masses,
  );
const along = (...t: readonly number[]): readonly Vector[] => t.map(k => [0, k, 0].map(A.of));
const scaled = (rates: readonly Scalar[]): readonly Vector[] => rates.map(rate => [A.of(0), rate, A.of(0)]);

test('it is the derivative of the velocities, for D and V not symmetric and masses that differ', () => {
  const xi = [
    [0, 1, 2],
    [0, -1, 0.5],
    [0, 0.25, -3],
  ].map(x => x.map(A.of));
  const [weights, mu] = [{ D, V }, tokens(uneven)];
  expectEqualRows(clusterJacobian(V, uneven, A.of(lambda))(xi), velocityDerivative(weights, mu)(xi));
  const [closed, differentiated] = [
    unnormalisedClusterJacobian(V, uneven, A.of(lambda)),
    unnormalisedVelocityDerivative,
  ];
  expectEqualRows(closed(xi), differentiated(weights, mu)(xi));
  expectDifferent(closed(xi).flat(), velocityDerivative(weights, mu)(xi).flat());
});

describe('growth rates', () => {
  const [up, down] = [exponential(A.of(lambda)), exponential(A.of(-lambda))];
  const tanh = over(minus(up, down), plus(up, down));
  const J = clusterJacobian(V, four, A.of(lambda));

  test('fluctuations inside one of two equal clusters grow at the rate −ν tanh λ', () =>
    expectEqualRows(J(along(3, -1, 0, 0)), scaled([3, -1, 0, 0].map(k => multiple(-k * nu, tanh)))));

  test('both means along τ together at the rate τ − ν tanh λ, against each other at (τ − ν) tanh λ', () => {
    const together = minus(A.of(tau), multiple(nu, tanh));
    expectEqualRows(J(along(1, 1, 1, 1)), scaled([1, 1, 1, 1].map(k => multiple(k, together))));
    const against = multiple(tau - nu, tanh);
    expectEqualRows(J(along(1, 1, -1, -1)), scaled([1, 1, -1, -1].map(k => multiple(k, against))));
  });

  test('a Dirac: fluctuations −ν, the mean τ − ν, for any λ', () => {
    const dirac: Clusters = { axis: v, sides: [1, 1], masses: [A.of(0.25), A.of(0.75)] };
    const at = clusterJacobian(V, dirac, A.of(-3));
    expectEqualRows(at(along(3, -1)), scaled([-3 * nu, nu].map(A.of)));
    expectEqualRows(at(along(1, 1)), scaled([tau - nu, tau - nu].map(A.of)));
  });

  test('V = Id, λ = s_1² = (3 + √5)/4: the pair escapes at 0.1359735… (p = ½), 0.1757657… (p = 0.3)', () => {
    const logit = multiple(0.25, plus(A.of(3), root(A.of(5))));
    const identity = [0, 1, 2].map(j => [0, 1, 2].map(k => A.of(j === k ? 1 : 0)));
    const rateOf = (p: Scalar): Scalar => {
      const pair: Clusters = { axis: v, sides: [1, -1], masses: [p, minus(A.of(1), p)] };
      const apart = clusterJacobian(identity, pair, logit)(along(1, 0));
      const [a, b] = [apart[0]![1]!, apart[1]![1]!];
      return plus(a, b);
    };
    expectEqual(rateOf(A.of(0.5)), printed('0.135973526527471576', 20));
    expectEqual(rateOf(ratio(A, 3, 10)), printed('0.175765713650355946', 20));
  });
});
