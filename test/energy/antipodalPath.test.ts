import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { circleMean } from '../../src/arithmetic/circleMean.js';
import { pi } from '../../src/arithmetic/pi.js';
import { partition } from '../../src/attention/partition.js';
import { diracPathCost, spreadPathCost } from '../../src/energy/antipodalPath.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { exponential, minus, multiple, plus, root, times } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const one = A.of(1);

test('golden values of the catalogue (1.3, derived and checked there): Dirac, two halves, all meridians of S²', () =>
  expectEqual(
    [diracPathCost(one), spreadPathCost(2, one), spreadPathCost(3, one), diracPathCost(A.of(-1))],
    ['5.179610631848751', '4.411297940311409', '4.258094743023938', '1.905472264730180'].map(text => printed(text, 20)),
  ));

test('the cost falls with the dimension to π e^{1/4} I_0(1/4) = 4.0971609…', () => {
  const costs = [2, 3, 4, 6, 10, 60].map(k => A.approximation(spreadPathCost(k, one)).value);
  expect(costs).toEqual([...costs].sort((a, b) => b - a));
  expect(costs.at(-1)! - 4.097160902993718).toBeGreaterThan(0);
  expect(costs.at(-1)! - 4.097160902993718).toBeLessThan(1 / 64);
});

/** The cost of k equidistant tokens on the parallel at the polar angle t on S², read from their partition function. */
const polygonCost = (unit: readonly (readonly [number, number])[], beta: number) => {
  const D = diagonalMatrix([A.of(beta), A.of(beta), A.of(beta)]);
  const Z = (cosine: typeof one) => {
    const [c, s] = [root(multiple(0.5, plus(one, cosine))), root(multiple(0.5, minus(one, cosine)))];
    const tokens = unit.map(([a, b]) => [c, times(A.of(a), s), times(A.of(b), s)]);
    return root(partition(D, equalMasses(tokens))(tokens[0]!));
  };
  return times(pi(A), circleMean(Z, exponential(A.of(2))));
};

test('two halves by the partition function of the moving pair', () => {
  const pair = [
    [1, 0],
    [-1, 0],
  ] as const;
  expectEqual(polygonCost(pair, 1), spreadPathCost(2, one));
  expectEqual(polygonCost(pair, -1.5), spreadPathCost(2, A.of(-1.5)));
  expectDifferent(polygonCost(pair, 1), spreadPathCost(3, one));
});

test('β > 2 is refused', () => expect(() => spreadPathCost(2, A.of(2.5))).toThrow(/at most 2/));

test('for β = 0 all paths cost π', () => {
  const zero = A.of(0);
  expectEqual([diracPathCost(zero), spreadPathCost(2, zero), spreadPathCost(5, zero)], [pi(A), pi(A), pi(A)]);
});
