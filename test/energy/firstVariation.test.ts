import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { partition } from '../../src/attention/partition.js';
import { energy } from '../../src/energy/energy.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import { measure } from '../../src/measure/measure.js';
import { dot, minus, multiple, plus } from '../../src/sphere/verbs.js';
import { inputD, point, skewed, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const [D, mu] = [skewed(A), unequal(A)];
const x = point(A, [2, 3, 6], 7);

/** E(μ + ε δ_x), a polynomial of degree 2 in ε. */
const withMass = (epsilon: number): Scalar => energy(D, measure([...mu.tokens, x], [...mu.masses, A.of(epsilon)]));

test('δE/δμ(x) is the derivative of E in the mass at x: the central difference of a quadratic is exact', () => {
  const central = minus(withMass(0.5), withMass(-0.5));
  expectEqual(firstVariation(D, mu)(x), central);
  expectDifferent(firstVariation(D, mu)(x), multiple(2, minus(withMass(0.5), withMass(0))));
});

test('∫ δE/δμ dμ = 2E', () =>
  expectEqual(dot(mu.masses, mu.tokens.map(firstVariation(D, mu))), multiple(2, energy(D, mu))));

test('δE/δμ = 2Z for symmetric D, and not for general D', () => {
  const S = inputD(A);
  expectEqual(firstVariation(S, mu)(x), multiple(2, partition(S, mu)(x)));
  expectDifferent(firstVariation(D, mu)(x), multiple(2, partition(D, mu)(x)));
});

test('adding a mass adds its own first variation', () => {
  const other = measure([...mu.tokens, x], [...mu.masses, A.of(0.25)]);
  const y = mu.tokens[2]!;
  const own = firstVariation(D, measure([x], [A.of(0.25)]))(y);
  expectEqual(firstVariation(D, other)(y), plus(firstVariation(D, mu)(y), own));
});
