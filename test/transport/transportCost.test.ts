import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { chord } from '../../src/sphere/distances.js';
import { largest, smallest } from '../../src/sphere/largest.js';
import { over, sum, type Vector } from '../../src/sphere/verbs.js';
import { cloud } from '../../src/transport/cloud.js';
import { costMatrix, transport } from '../../src/transport/transportCost.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { permutations } from './permutations.js';

const A = running;
const line = (...xs: readonly number[]): readonly Vector[] => xs.map(x => [A.of(x)]);

test('on the line with equal masses W_1 is the mean distance in order: {0, 1, 5} to {2, 2, 4} costs 4/3', () => {
  const [mu, nu] = [cloud(line(5, 0, 1)), cloud(line(2, 4, 2))];
  expectEqual(transport(mu, nu, costMatrix(mu, nu, chord)).cost, over(A.of(4), A.of(3)));
});

test('masses unequal: ¾ δ_0 + ¼ δ_1 to ½ δ_0 + ½ δ_3 costs ¼ · 3 + ¼ · 2 = 5/4', () => {
  const [mu, nu] = [cloud(line(0, 1), [3, 1]), cloud(line(0, 3), [2, 2])];
  const { cost, pairs } = transport(mu, nu, costMatrix(mu, nu, chord));
  expectEqual(cost, A.of(1.25));
  expectEqual(sum(pairs.map(({ mass }) => mass)), A.of(1));
});

test('different numbers of tokens: δ_0 to (δ_1 + δ_2 + δ_6)/3 costs 3', () => {
  const [mu, nu] = [cloud(line(0)), cloud(line(1, 2, 6))];
  expectEqual(transport(mu, nu, costMatrix(mu, nu, chord)).cost, A.of(3));
});

test('five tokens of the plane against all 120 permutations, costs not symmetric', () => {
  const x = Array.from({ length: 5 }, (_, i) => [A.of(((7 * i) % 5) / 4), A.of(((3 * i + 1) % 7) / 8)]);
  const y = Array.from({ length: 5 }, (_, i) => [A.of(((2 * i + 3) % 5) / 3), A.of(((5 * i) % 6) / 7)]);
  const [mu, nu] = [cloud(x), cloud(y)];
  const costs = costMatrix(mu, nu, chord);
  const all = permutations(5).map(s => over(sum(s.map((j, i) => costs[i]![j]!)), A.of(5)));
  expectEqual(transport(mu, nu, costs).cost, smallest(all));
  expect(known(largest(all)).value).toBeGreaterThan(known(smallest(all)).value + 0.25);
});
