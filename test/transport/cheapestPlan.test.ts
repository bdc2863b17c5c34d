import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestPlan } from '../../src/transport/cheapestPlan.js';
import { permutations } from './permutations.js';

const total = (xs: readonly number[]): number => xs.reduce((s, x) => s + x, 0);

const paid = (costs: readonly (readonly number[])[], flows: readonly (readonly number[])[]): number =>
  total(flows.map((row, i) => total(row.map((k, j) => k * costs[i]![j]!))));

const integer = fc.integer({ min: 0, max: 20 });
const square = fc
  .integer({ min: 1, max: 6 })
  .chain(N => fc.array(fc.array(integer, { minLength: N, maxLength: N }), { minLength: N, maxLength: N }));

test('for equal masses the plan costs what the best of all permutations costs', () =>
  fc.assert(
    fc.property(square, costs => {
      const ones = costs.map(() => 1);
      const best = Math.min(...permutations(costs.length).map(s => total(s.map((j, i) => costs[i]![j]!))));
      expect(paid(costs, cheapestPlan(costs, ones, ones).flows)).toBe(best);
    }),
    { seed: 3 },
  ));

const masses = (N: number) => fc.array(fc.integer({ min: 1, max: 30 }), { minLength: N, maxLength: N });
const problem = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([N, M]) =>
  fc.record({
    costs: fc.array(fc.array(integer, { minLength: M, maxLength: M }), { minLength: N, maxLength: N }),
    a: masses(N),
    b: masses(M),
  }),
);

test('for any masses: rows and columns of the plan sum to them, and it costs what its potentials prove', () =>
  fc.assert(
    fc.property(problem, ({ costs, a, b }) => {
      const [supplies, demands] = [a.map(k => k * total(b)), b.map(k => k * total(a))];
      const { flows, potentials: f } = cheapestPlan(costs, supplies, demands);
      expect(flows.map(total)).toEqual(supplies);
      expect(demands.map((_, j) => total(flows.map(row => row[j]!)))).toEqual(demands);
      const g = demands.map((_, j) => Math.min(...costs.map((row, i) => row[j]! - f[i]!)));
      const proved = total(supplies.map((k, i) => k * f[i]!)) + total(demands.map((k, j) => k * g[j]!));
      expect(paid(costs, flows)).toBe(proved);
    }),
    { seed: 5 },
  ));

test('a plan may have to take back what it gave: costs (1, 2; 1, 5)', () =>
  expect(
    cheapestPlan(
      [
        [1, 2],
        [1, 5],
      ],
      [2, 1],
      [2, 1],
    ).flows,
  ).toEqual([
    [1, 1],
    [1, 0],
  ]));
