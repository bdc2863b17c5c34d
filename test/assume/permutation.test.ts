import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { parameterSource } from '../../src/assume/parameters.js';
import { permutation, type Permutation } from '../../src/assume/permutation.js';

type Order = readonly number[];

const chosen = (partners: Order, swapped: number): Permutation =>
  permutation(4).build(
    parameterSource(rational, 2, name => (name === 'firstTwo' ? swapped : partners[Number(name.split('/')[1]) - 1]!)),
  );

const partners = [0, 1].flatMap(a => [0, 1, 2].flatMap(b => [0, 1, 2, 3].map(c => [a, b, c] as const)));

test('every order of four things is drawn, with and without the last exchange', () => {
  for (const swapped of [0, 1]) {
    const orders = partners.map(choice => chosen(choice, swapped)(4));
    expect(new Set(orders.map(String)).size).toBe(24);
    orders.forEach(order => expect([...order].sort()).toEqual([0, 1, 2, 3]));
  }
});

test('the two orders that identities read generate all', () => {
  const generators = [0, 1].map(swapped => chosen([0, 0, 0], swapped)(4));
  const after = (p: Order, q: Order): Order => p.map(i => q[i]!);
  const reached = new Map([['0,1,2,3', [0, 1, 2, 3] as Order]]);
  for (const order of reached.values())
    for (const next of generators.map(g => after(order, g))) reached.set(String(next), next);
  expect(reached.size).toBe(24);
});

test('one thing has one order', () => {
  expect(chosen([0, 0, 0], 1)(1)).toEqual([0]);
});
