import { describe, expect, test } from 'vitest';
import { velocity } from '../../src/attention/velocity.js';
import { energy } from '../../src/energy/energy.js';
import { flatBound } from '../../src/flat/flatBound.js';
import { velocityAndEnergy } from '../../src/flat/velocityAndEnergy.js';
import { flatWeights } from '../../src/flat/flatWeights.js';
import { workspace } from '../../src/flat/workspace.js';
import { transpose } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';
import { flatCase, type Case } from './data.js';

interface Gap {
  readonly gap: number;
  readonly bound: number;
}

const evaluated = ({ flat }: Case, N: number) => {
  const at = workspace(N, flat.weights.n);
  const E = velocityAndEnergy(flat.weights, flat.mu, at);
  return { E, v: [...at.velocity] };
};

/** Largest |flat − generic| against the flat bound and the running bound, for given values of the flat text. */
const velocityGap = ({ flat, generic }: Case, v: readonly number[]): Gap => {
  const parts = generic.mu.tokens.flatMap(velocity(generic.weights, generic.mu)).map(known);
  const gaps = parts.map(({ value, error }, k) => Math.abs(v[k]! - value) - error);
  return { gap: Math.max(...gaps), bound: flatBound(flat.weights, flat.mu).velocity };
};
const energyGap = ({ flat, generic }: Case, E: number): Gap => {
  const { value, error } = known(energy(generic.weights.D, generic.mu));
  return { gap: Math.abs(E - value) - error, bound: flatBound(flat.weights, flat.mu).energy * (value + error) };
};

describe('law: the flat text holds to the generic text within its a priori bound', () => {
  for (const n of [1, 2, 3, 4, 6])
    for (const scale of [0, 0.5, 3, 60])
      test(`n = ${n}, entries of D up to ${scale}, N = 1, 2, 3, 5, 8, 13`, () => {
        for (const N of [1, 2, 3, 5, 8, 13]) {
          const data = flatCase({ N, n, scale });
          const { E, v } = evaluated(data, N);
          const [a, b] = [velocityGap(data, v), energyGap(data, E)];
          expect(a.gap).toBeLessThanOrEqual(a.bound);
          expect(b.gap).toBeLessThanOrEqual(b.bound);
          expect(a.bound).toBeLessThan(2 ** -34);
          expect(flatBound(data.flat.weights, data.flat.mu).energy).toBeLessThan(2 ** -36);
        }
      });

  test('for large ‖D‖ the velocity is right and the energy infinite: entries up to 5000', () => {
    const data = flatCase({ N: 8, n: 3, scale: 5000 });
    const { E, v } = evaluated(data, 8);
    const { gap, bound } = velocityGap(data, v);
    expect(gap).toBeLessThanOrEqual(bound);
    expect(bound).toBeLessThan(2 ** -26);
    expect(E).toBe(Infinity);
    expect(known(energy(data.generic.weights.D, data.generic.mu)).error).toBe(Infinity);
  });
});

describe('the law can fail', () => {
  const data = flatCase({ N: 5, n: 3, scale: 1 });
  const { E, v } = evaluated(data, 5);

  test('for a relative error of 2^−40 in one entry, or in the energy', () => {
    const { gap, bound } = velocityGap(
      data,
      v.map((a, k) => (k === 4 ? a + 2 ** -40 : a)),
    );
    expect(gap).toBeGreaterThan(bound);
    const e = energyGap(data, E * (1 + 2 ** -40));
    expect(e.gap).toBeGreaterThan(e.bound);
  });

  test('for Dᵀ in place of D', () => {
    const { weights, mu } = data.generic;
    const wrong: Case = { ...data, generic: { weights: { ...weights, D: transpose(weights.D) }, mu } };
    const { gap, bound } = velocityGap(wrong, v);
    expect(gap).toBeGreaterThan(bound);
  });
});

test('one workspace serves one evaluation after another, with other weights, and repeats the same bits', () => {
  const at = workspace(5, 3);
  const [first, second] = [flatCase({ N: 5, n: 3, scale: 1 }), flatCase({ N: 5, n: 3, scale: 2000 })];
  const run = ({ flat }: Case) => [velocityAndEnergy(flat.weights, flat.mu, at), ...at.velocity];
  const once = run(first);
  expect(run(second)).not.toEqual(once);
  expect(run(first)).toEqual(once);
});

test('what is no number is not hidden', () => {
  const { flat } = flatCase({ N: 3, n: 2, scale: 1 });
  const at = workspace(3, 2);
  const weights = flatWeights(2, Float64Array.of(NaN, 0, 0, 1), Float64Array.of(1, 0, 0, 1));
  expect(velocityAndEnergy(weights, flat.mu, at)).toBeNaN();
  const tokens = Float64Array.from(flat.mu.tokens).fill(NaN, 0, 1);
  expect(velocityAndEnergy(flat.weights, { ...flat.mu, tokens }, at)).toBeNaN();
});

test('a workspace without tokens is an error', () =>
  expect(() => workspace(0, 3)).toThrow('workspace: 1 ≤ N and 1 ≤ n; found N = 0, n = 3'));
