import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { cloudPair, cloudPairAnywhere } from '../../src/assume/cloudPairs.js';
import { lightOpposite, loneToken, otherOrder } from '../../src/assume/cloudWitnesses.js';
import { parameterSource } from '../../src/assume/parameters.js';
import { scoped } from '../../src/assume/source.js';
import { minus, norm2, sum } from '../../src/sphere/verbs.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { wasserstein } from '../../src/transport/wasserstein.js';
import { known } from '../evidence/overlap.js';

const source = (A: typeof rational, k: number) =>
  scoped(
    parameterSource(A, 3, (name, min, max) => {
      if (name.endsWith('kind')) return k;
      return min + ((7 * name.length + 13 * name.charCodeAt(name.length - 1) + k) % (max - min + 1));
    }),
  );
const zero = (a: Parameters<typeof known>[0]): boolean => known(a).value === 0;

test('in all regions tokens have length 1 and masses sum to 1, exactly', () => {
  for (const k of [0, 1, 2, 3, 4]) {
    const { mu, nu } = cloudPair(3, 4).build(source(rational, k));
    for (const one of [mu, nu]) {
      expect(one.tokens.every(x => zero(minus(norm2(x), rational.of(1))))).toBe(true);
      expect(zero(minus(sum(one.masses), rational.of(1)))).toBe(true);
    }
  }
});

test('tokens anywhere need not have length 1', () => {
  const { mu } = cloudPairAnywhere(3, 4).build(source(rational, 0));
  expect(mu.tokens.some(x => !zero(minus(norm2(x), rational.of(1))))).toBe(true);
});

test('the exact data of controls are pairs of different measures on the circle', () => {
  for (const { clouds } of [lightOpposite, loneToken, otherOrder].map(data => data(running)))
    expect(exceeds(wasserstein(clouds.mu, clouds.nu, { p: 1 }), running.of(0))).toBe(true);
});
