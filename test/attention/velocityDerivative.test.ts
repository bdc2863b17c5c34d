import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { unnormalisedVelocity, velocity } from '../../src/attention/velocity.js';
import { unnormalisedVelocityDerivative, velocityDerivative } from '../../src/attention/velocityDerivative.js';
import { measured } from '../../src/check/judgeOrder.js';
import { measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { dilate, dot, difference, minus, plus, sum, times, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { skewed, tangents, unequal, values } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual, expectEqualRows } from '../evidence/overlap.js';

const A = running;
const [weights, mu, xi] = [{ D: skewed(A), V: values(A) }, unequal(A), tangents(A)];

/** The coefficients of t in v[μ_t](x_i(t)) when token i moves on the geodesic from x_i in the direction ξ_i. */
const alongGeodesics = (field: typeof velocity): Matrix => {
  const J = jets(A, 1);
  const lift = (rows: Matrix): Matrix => rows.map(row => row.map(J.lift));
  const [starts, directions] = [lift(mu.tokens), lift(xi)];
  const moved = measure(
    starts.map((x, i) => geodesic(x, directions[i]!)(J.t)),
    mu.masses.map(J.lift),
  );
  const v = field({ D: lift(weights.D), V: lift(weights.V) }, moved);
  return moved.tokens.map(x => v(x).map(a => J.coefficient(a, 1)));
};

describe.each([
  { name: 'softmax', field: velocity, derivative: velocityDerivative },
  { name: 'unnormalised', field: unnormalisedVelocity, derivative: unnormalisedVelocityDerivative },
])('$name', ({ field, derivative }) => {
  test('the derivative is the coefficient of t of the velocities of tokens that move on geodesics', () =>
    expectEqualRows(derivative(weights, mu)(xi), alongGeodesics(field)));

  test('Dᵀ for D gives another one', () => {
    const transposed = { D: transpose(weights.D), V: weights.V };
    expectDifferent(derivative(transposed, mu)(xi).flat(), derivative(weights, mu)(xi).flat());
  });

  test('what it leaves of the velocities of moved tokens is of order 2, and of order 1 when it is doubled', () => {
    const order = (factor: number) =>
      measured(factor === 1 ? 2 : 1, rung => {
        const h = A.of(2 ** -rung);
        const moved = movedTokens(mu, (x, i) => geodesic(x, xi[i]!)(h));
        const rest = moved.tokens.map((x, i) => {
          const linear = dilate(times(A.of(factor), h), derivative(weights, mu)(xi)[i]!);
          return difference(difference(field(weights, moved)(x), field(weights, mu)(mu.tokens[i]!)), linear);
        });
        const total: Scalar = sum(rest.map(r => sum(r)));
        return A.approximation(total);
      }).outcome;
    expect([order(1), order(2)]).toEqual(['consistent', 'consistent']);
  });

  test('it is linear in the directions', () => {
    const [J, other] = [derivative(weights, mu), xi.map((_, i) => difference(xi[i]!, dilate(A.of(3), xi[i]!)))];
    expectEqualRows(J(other), scaledMatrix(A.of(-2), J(xi)));
  });

  test('velocities stay tangent: x·v = 0 differentiated, ξ·v + x·v′ = 0', () => {
    const v = field(weights, mu);
    const rates = derivative(weights, mu)(xi);
    mu.tokens.forEach((x, i) => {
      const size = minus(dot(x, rates[i]!), A.of(1));
      expectEqual(plus(dot(xi[i]!, v(x)), size), A.of(-1));
    });
  });
});
