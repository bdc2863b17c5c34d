/** d/dt ∬ F(x·Dy) for D not symmetric, against the power series of the formula. */
import { describe, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { pairRate } from '../../src/energy/pairRate.js';
import { dirac, type Measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { measure } from '../../src/measure/measure.js';
import { dilate, dot, exponential, image, multiple, plus, square, sum, times } from '../../src/sphere/verbs.js';
import { translate, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { skewed, tangents, threeTokens, unequal } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const [D, mu, v] = [skewed(A), unequal(A), tangents(A)];
const identity = (t: Scalar): Scalar => t;

/** ∬ F(x·Dy), term by term. */
const pairEnergy = (F: (t: Scalar) => Scalar, M: Matrix, { tokens, masses }: Measure): Scalar =>
  sum(tokens.flatMap((x, i) => tokens.map((y, j) => times(times(masses[i]!, masses[j]!), F(dot(x, image(M, y)))))));

describe.each([
  { name: 'F = exp', F: exponential, f: exponential },
  { name: 'F = t²/2', F: (t: Scalar) => multiple(0.5, square(t)), f: identity },
  { name: 'F = t³/3 + t', F: (t: Scalar) => cubic(t), f: (t: Scalar) => plus(square(t), t.in.of(1)) },
])('$name', ({ F, f }) => {
  test('is the first coefficient of the series along the velocities', () => {
    const series = jets(A, 1);
    const lifted = measure(
      mu.tokens.map(x => x.map(series.lift)),
      mu.masses.map(series.lift),
    );
    const moving = movedTokens(lifted, (x, i) => translate(x, dilate(series.t, v[i]!.map(series.lift))));
    const M = D.map(row => row.map(series.lift));
    expectEqual(pairRate(f)(D, mu, v), series.coefficient(pairEnergy(F, M, moving), 1));
  });

  test('does not see which argument is the query: D and Dᵀ have one rate', () =>
    expectEqual(pairRate(f)(transpose(D), mu, v), pairRate(f)(D, mu, v)));
});

test('one token: f(x·Dx) v·(D + Dᵀ)x', () => {
  const x = threeTokens(A)[2]!;
  const both = translate(image(D, x), image(transpose(D), x));
  expectEqual(pairRate(identity)(D, dirac(x), [v[2]!]), times(dot(x, image(D, x)), dot(v[2]!, both)));
});

test('it is linear in the velocities and reads the masses', () => {
  const twice = v.map(vi => dilate(A.of(2), vi));
  expectEqual(pairRate(exponential)(D, mu, twice), multiple(2, pairRate(exponential)(D, mu, v)));
  const reversed = measure(mu.tokens, [...mu.masses].reverse());
  expectDifferent(pairRate(exponential)(D, reversed, v), pairRate(exponential)(D, mu, v));
});

function cubic(t: Scalar): Scalar {
  return plus(t, times(t, t.in.div(square(t), t.in.of(3))));
}
