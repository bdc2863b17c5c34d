import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { perturbedUniform } from '../../src/attention/perturbedUniform.js';
import { velocity, unnormalisedVelocity } from '../../src/attention/velocity.js';
import { growingUniform } from '../../src/energy/growingUniform.js';
import { growthRate } from '../../src/energy/growthRate.js';
import { uniformRule } from '../../src/measure/uniformRule.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import type { Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { known } from '../evidence/overlap.js';

const A = running;
const beta = ratio(A, 5, 4);
const x = [ratio(A, 3, 5), ratio(A, -4, 5)];
/** I_0(5/4), I_1(5/4), I_2(5/4), each to 20 digits by the power series. */
const bessel = (k: number): number => {
  let [term, total] = [1, 0];
  for (let j = 1; j <= k; j++) term *= 0.625 / j;
  for (let m = 0; m < 30; m++) [total, term] = [total + term, (term * 0.390625) / ((m + 1) * (m + 1 + k))];
  return total;
};
const Y = {
  degree: 1,
  value: (y: Vector) => y[0]!,
  gradient: (y: Vector) => tangentProjection(y, [A.of(1), A.of(0)]),
};
const mu = { Y, beta, sigma: uniformRule(A, 2) };
const weights = { D: scaledMatrix(beta, identityMatrix(A, 2)), V: identityMatrix(A, 2) };

test('Bessel functions give the velocity of (1 + ε y_1)σ on the circle, by tokens and by Funk–Hecke', () => {
  const epsilon = 0.375;
  const slope = 0.64 * epsilon * bessel(1);
  const softmax = slope / (1.25 * (bessel(0) + epsilon * bessel(1) * 0.6));
  const growing = growingUniform(mu, A.of(1), growthRate);
  const seen = (field: typeof velocity) => known(perturbedUniform(field, weights, mu)(x, A.of(epsilon))[0]!);
  for (const { value, error } of [seen(velocity), known(growing.softmax(x, A.of(epsilon))[0]!)])
    expect(Math.abs(value - softmax)).toBeLessThan(error + 2 ** -50);
  for (const { value, error } of [seen(unnormalisedVelocity), known(growing.unnormalised(x, A.of(epsilon))[0]!)])
    expect(Math.abs(value - slope / 1.25)).toBeLessThan(error + 2 ** -50);
});
