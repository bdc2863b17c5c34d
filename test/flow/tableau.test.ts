import { describe, expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { orderDefects, rowSumDefects } from '../../src/flow/orderConditions.js';
import { density, rootedTrees, size } from '../../src/flow/rootedTrees.js';
import { dormandPrince, euler, fractionIn, midpoint, rungeKutta4, type Tableau } from '../../src/flow/tableau.js';
import type { Vector } from '../../src/sphere/verbs.js';

const vanish = (defects: Vector): boolean => defects.every(a => text(a) === '0');
const hasOrder = (table: Pick<Tableau, 'a' | 'b'>, order: number) => vanish(orderDefects(rational, table, order));

describe('each table decides its order in rationals', () => {
  for (const table of [euler, midpoint, rungeKutta4, dormandPrince])
    test(`${table.name}: order ${table.order} and not more`, () => {
      expect(vanish(rowSumDefects(rational, table))).toBe(true);
      expect(hasOrder(table, table.order)).toBe(true);
      expect(hasOrder(table, table.order + 1)).toBe(false);
    });

  test('the companion of dormandPrince: order 4 and not more', () => {
    const companion = { a: dormandPrince.a, b: dormandPrince.companion.b };
    expect(dormandPrince.companion.order).toBe(4);
    expect(hasOrder(companion, 4)).toBe(true);
    expect(hasOrder(companion, 5)).toBe(false);
  });
});

test('one digit changed in a table is found', () => {
  const b = dormandPrince.b.map(f => (f === '500/1113' ? '500/1114' : f));
  expect(hasOrder({ a: dormandPrince.a, b }, 1)).toBe(false);
  const a = rungeKutta4.a.map((row, s) => (s === 3 ? (['0', '1/2', '1/2'] as const) : row));
  expect(vanish(rowSumDefects(rational, { ...rungeKutta4, a }))).toBe(true);
  expect(hasOrder({ a, b: rungeKutta4.b }, 4)).toBe(false);
});

test('there are 1, 1, 2, 4, 9, 20, 48 rooted trees with 1, …, 7 nodes, all different', () => {
  const counts = [1, 2, 3, 4, 5, 6, 7].map(m => new Set(rootedTrees(m).map(t => JSON.stringify(t))).size);
  expect(counts).toEqual([1, 1, 2, 4, 9, 20, 48]);
  expect(rootedTrees(5).every(t => size(t) === 5)).toBe(true);
});

test('Σ_t m!/(γ(t) σ(t)) = (m − 1)!: the labelled trees with increasing labels', () => {
  const symmetry = (t: ReturnType<typeof rootedTrees>[number]): number => {
    const kinds = new Map<string, number>();
    const below = t.map(child => {
      const key = JSON.stringify(child);
      kinds.set(key, (kinds.get(key) ?? 0) + 1);
      return symmetry(child) * kinds.get(key)!;
    });
    return below.reduce((a, b) => a * b, 1);
  };
  const total = rootedTrees(6).reduce((sum, t) => sum + 720 / (density(t) * symmetry(t)), 0);
  expect(Math.round(total)).toBe(120);
});

test('a fraction is the exact number', () => {
  expect(text(fractionIn(rational, '-2187/6784'))).toBe('-2187/6784');
  expect(text(fractionIn(rational, '1'))).toBe('1');
});
