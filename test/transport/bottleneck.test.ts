import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { chord } from '../../src/sphere/distances.js';
import { largest, smallest } from '../../src/sphere/largest.js';
import type { Vector } from '../../src/sphere/verbs.js';
import { bottleneck } from '../../src/transport/bottleneck.js';
import { cloud } from '../../src/transport/cloud.js';
import { costMatrix } from '../../src/transport/transportCost.js';
import { wasserstein } from '../../src/transport/wasserstein.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { permutations } from './permutations.js';

const A = running;
const line = (...xs: readonly number[]): readonly Vector[] => xs.map(x => [A.of(x)]);

test('five tokens against all 120 permutations: the least of the largest distances', () => {
  const x = Array.from({ length: 5 }, (_, i) => [A.of(((7 * i) % 5) / 4), A.of(((3 * i + 1) % 7) / 8)]);
  const y = Array.from({ length: 5 }, (_, i) => [A.of(((2 * i + 3) % 5) / 3), A.of(((5 * i) % 6) / 7)]);
  const [mu, nu] = [cloud(x), cloud(y)];
  const costs = costMatrix(mu, nu, chord);
  expectEqual(
    bottleneck(mu, nu, costs).cost,
    smallest(permutations(5).map(s => largest(s.map((j, i) => costs[i]![j]!)))),
  );
});

test('it jumps with the masses: ½ δ_0 + ½ δ_5 is 1 from itself moved by 1, and 6 from 3/5 δ_1 + 2/5 δ_6', () => {
  const mu = cloud(line(0, 5));
  const to = (shares: readonly number[]) => wasserstein(mu, cloud(line(1, 6), shares), { p: 'infinity' });
  expectEqual([to([1, 1]), to([3, 2]), to([2, 3])], [A.of(1), A.of(4), A.of(6)]);
});

test('W_1 ≤ W_2 ≤ W_∞, and W_∞ of a measure to itself is 0', () => {
  const [mu, nu] = [cloud(line(0, 1, 5), [1, 2, 3]), cloud(line(0.5, 4), [5, 1])];
  const values = ([1, 2, 'infinity'] as const).map(p => known(wasserstein(mu, nu, { p })).value);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(known(wasserstein(mu, mu, { p: 'infinity' }))).toEqual({ value: 0, error: 0 });
});
