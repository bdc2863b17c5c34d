import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { selfAttention } from '../../src/attention/motion.js';
import { stream } from '../../src/check/stream.js';
import { advectedRate, densityRate, densityStep, grid, gridSize, onGrid } from '../../src/flow/circleDensity.js';
import { step } from '../../src/flow/step.js';
import { rungeKutta4 } from '../../src/flow/tableau.js';
import { flatWeights } from '../../src/flat/flatWeights.js';
import { velocityAndEnergy } from '../../src/flat/velocityAndEnergy.js';
import { workspace } from '../../src/flat/workspace.js';
import { centre } from '../../src/sphere/centres.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { combine, dot, plus, sum, type Vector } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const on = grid(A);
const weights = {
  D: matrixOf(A, [
    [0.75, 0.25],
    [-0.5, 0.5],
  ]),
  V: matrixOf(A, [
    [1, -0.25],
    [0.5, 0.75],
  ]),
};
const tilt = [0.5, -0.25].map(A.of);
const start: Vector = on.points.map(x => plus(A.of(1), dot(tilt, x)));

test('mass is kept: Σ_j f_j is 32, and its rate 0; carried without gathering it is not', () => {
  expectEqual(plus(A.of(1), sum(densityRate(on, weights)(start))), A.of(1));
  expect(Math.abs(centre(sum(advectedRate(on, weights)(start))))).toBeGreaterThan(1 / 4);
});

/** The mean point of the tokens with the masses of f_0, and of the density, at the time 1. */
const means = (steps: number): readonly [Vector, Vector] => {
  const h = A.of(1 / steps);
  const every = Array.from({ length: steps }, () => h);
  const mu = every.reduce(step(rungeKutta4, selfAttention(weights)), onGrid(on, start));
  const nu = onGrid(on, every.reduce(densityStep(densityRate(on, weights)), start));
  return [combine(mu.masses, mu.tokens), combine(nu.masses, nu.tokens)];
};

test('tokens and density have the same mean at the time 1, the better the shorter the steps (order 4)', () => {
  const misses = [4, 16].map(steps => {
    const [mu, nu] = means(steps);
    return Math.hypot(...mu.map((a, k) => centre(a) - centre(nu[k]!)));
  });
  expect(misses[1]!).toBeLessThan(misses[0]! / 64);
  expect(misses[1]!).toBeLessThan(2 ** -16);
});

/** An angle with the density 1 + a·x, by rejection under 2. */
const angles = (N: number): readonly number[] => {
  const ask = stream({ seed: 1, id: 'mean field', index: 0 });
  const uniform = (): number => ask('', 0, 2 ** 30) / 2 ** 30;
  const found: number[] = [];
  while (found.length < N) {
    const [theta, height] = [2 * Math.PI * uniform(), 2 * uniform()];
    if (height < 1 + 0.5 * Math.cos(theta) - 0.25 * Math.sin(theta)) found.push(theta);
  }
  return found;
};

/** Cosines and sines of θ, …, 4θ in the mean. */
const moments = (points: readonly (readonly number[])[], masses: readonly number[]): readonly number[] =>
  [1, 2, 3, 4].flatMap(k =>
    [Math.cos, Math.sin].map(f => points.reduce((s, x, i) => s + masses[i]! * f(k * Math.atan2(x[1]!, x[0]!)), 0)),
  );

/** N tokens after one step of Heun of length 1/4 by the flat path. */
const drawn = (N: number): readonly number[] => {
  const flat = flatWeights(2, ...([weights.D, weights.V].map(M => Float64Array.from(M.flat().map(centre))) as Two));
  const masses = new Float64Array(N).fill(1 / N);
  const tokens = Float64Array.from(angles(N).flatMap(t => [Math.cos(t), Math.sin(t)]));
  const at = workspace(N, 2);
  velocityAndEnergy(flat, { tokens, masses }, at);
  const first = at.velocity.slice();
  velocityAndEnergy(flat, { tokens: tokens.map((a, k) => a + first[k]! / 4), masses }, at);
  const moved = tokens.map((a, k) => a + (first[k]! + at.velocity[k]!) / 8);
  return moments(
    Array.from({ length: N }, (_, i) => [moved[2 * i]!, moved[2 * i + 1]!]),
    [...masses],
  );
};
type Two = [Float64Array, Float64Array];

test('independent tokens, N = 10, 100, 1000, 10⁴, miss the spectral solution by c/√N, 1/4 < c < 4', () => {
  const rate = densityRate(on, weights);
  const half = densityStep(rate);
  const f = half(half(start, A.of(1 / 8)), A.of(1 / 8)).map(centre);
  const limit = moments(
    on.points.map(x => x.map(centre)),
    f.map(a => a / gridSize),
  );
  for (const N of [10, 100, 1000, 10000]) {
    const squares = drawn(N).map((a, k) => (a - limit[k]!) ** 2);
    const scaled = Math.sqrt((N * squares.reduce((s, a) => s + a, 0)) / squares.length);
    expect(scaled).toBeGreaterThan(1 / 4);
    expect(scaled).toBeLessThan(4);
  }
}, 60000);
