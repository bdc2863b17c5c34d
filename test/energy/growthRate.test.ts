import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { velocity } from '../../src/attention/velocity.js';
import { growthRate } from '../../src/energy/growthRate.js';
import { measure } from '../../src/measure/measure.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, negative, type Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { known } from '../evidence/overlap.js';

const A = running;
const beta = ratio(A, 4, 3);
const M = 64;
const polygon: readonly Vector[] = Array.from({ length: M }, (_, k) => {
  const angle = (2 * Math.PI * (k + 1 / 3)) / M;
  return [A.of(Math.cos(angle)), A.of(Math.sin(angle))];
});

/**
 * σ(1 + ε cos kθ) as weights of a polygon: the angular speed is −(rate ε/k) sin kθ + O(ε²), as ∂_t ρ = −∂_θ(ρv). Odd in
 * ε, so half the difference of ±ε leaves O(ε³).
 */
const speed = (k: number, epsilon: number): number => {
  const weights = polygon.map((_, j) => A.of((1 + epsilon * Math.cos((2 * Math.PI * k * (j + 1 / 3)) / M)) / M));
  const mu = measure(polygon, weights);
  const x = polygon[5]!;
  const turned = [negative(x[1]!), x[0]!];
  const v = velocity({ D: scaledMatrix(beta, identityMatrix(A, 2)), V: identityMatrix(A, 2) }, mu)(x);
  return known(dot(turned, v)).value;
};

const measured = (k: number, epsilon: number): number => {
  const angle = (2 * Math.PI * (5 + 1 / 3)) / M;
  return ((speed(k, -epsilon) - speed(k, epsilon)) / (2 * epsilon * Math.sin(k * angle))) * k;
};

test('a perturbation of the polygon moves as the growth rate says, up to O(ε²): degrees 1, 2, 3', () => {
  for (const k of [1, 2, 3]) {
    const rate = known(growthRate(2, k, beta)).value;
    const [coarse, fine] = [2 ** -5, 2 ** -6].map(e => Math.abs(measured(k, e) - rate));
    expect(fine!).toBeLessThan(rate * 2 ** -8);
    expect(fine!).toBeLessThan(coarse! / 2 + rate * 2 ** -36);
  }
});
