import { describe, expect, test } from 'vitest';
import { u } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { partition } from '../../src/attention/partition.js';
import { flatBound } from '../../src/flat/flatBound.js';
import { flatLayer, type FlatLayer } from '../../src/flat/flatLayer.js';
import { velocityAndEnergy } from '../../src/flat/velocityAndEnergy.js';
import { workspace } from '../../src/flat/workspace.js';
import { layer } from '../../src/flow/layer.js';
import { known } from '../evidence/overlap.js';
import { flatCase, type Case } from './data.js';

/** Largest distance of the flat layer from the generic one, less the running bound. */
const gap = ({ flat, generic }: Case, of: Omit<FlatLayer, 'weights'>, by = (x: number): number => x): number => {
  const tokens = flat.mu.tokens.slice();
  const at = workspace(flat.mu.masses.length, flat.weights.n);
  flatLayer({ weights: flat.weights, ...of }, { ...flat.mu, tokens }, at);
  const attention = of.attention === 'softmax' ? softmax : unnormalised;
  const moved = layer({ weights: generic.weights, h: running.of(of.h), attention })(generic.mu);
  const parts = moved.tokens.flat().map(known);
  return Math.max(...parts.map(({ value, error }, k) => Math.abs(by(tokens[k]!) - value) - error));
};

/** The bound of the velocity holds for the average before it is projected; |x + h b| ≥ 1/2 in these cases. */
const bound = ({ flat, generic }: Case, { h, attention }: Omit<FlatLayer, 'weights'>): number => {
  const Z = partition(generic.weights.D, generic.mu);
  const largest = attention === 'softmax' ? 1 : Math.max(...generic.mu.tokens.map(x => known(Z(x)).value));
  const n = flat.weights.n;
  return 4 * Math.sqrt(n) * (Math.abs(h) * largest * flatBound(flat.weights, flat.mu).velocity + (n + 4) * u);
};

describe('law: the flat layer holds to the generic layer', () => {
  for (const attention of ['softmax', 'unnormalised'] as const)
    for (const h of [0.1, -0.1])
      test(`${attention}, h = ${h}, n = 1, 2, 3, N = 1, 2, 5, 8, D and V not symmetric`, () => {
        for (const n of [2, 3])
          for (const N of [1, 2, 5, 8]) {
            const data = flatCase({ N, n, scale: 1 });
            const of = { h, attention };
            expect(gap(data, of)).toBeLessThanOrEqual(bound(data, of));
            expect(bound(data, of)).toBeLessThan(2 ** -38);
          }
      });
  test('can fail: for a relative error of 2^−36', () => {
    const data = flatCase({ N: 5, n: 3, scale: 1 });
    const of = { h: 0.1, attention: 'softmax' } as const;
    expect(gap(data, of, x => x * (1 + 2 ** -36))).toBeGreaterThan(bound(data, of));
    expect(gap(data, { h: 0.1, attention: 'unnormalised' })).not.toBe(gap(data, of));
  });
});

test('answers the energy before the layer', () => {
  const { flat } = flatCase({ N: 5, n: 3, scale: 1 });
  const at = workspace(5, 3);
  const before = velocityAndEnergy(flat.weights, flat.mu, at);
  expect(flatLayer({ weights: flat.weights, h: 0.5, attention: 'softmax' }, flat.mu, at)).toBe(before);
});

test('a bound exists for 512 tokens', () => {
  const { flat } = flatCase({ N: 512, n: 3, scale: 1 });
  expect(flatBound(flat.weights, flat.mu).energy).toBeLessThan(2 ** -36);
});
