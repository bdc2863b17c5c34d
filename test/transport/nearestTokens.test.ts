import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { cloud } from '../../src/transport/cloud.js';
import { exponents } from '../../src/transport/exponent.js';
import { nearestTokens } from '../../src/transport/nearestTokens.js';
import { wasserstein } from '../../src/transport/wasserstein.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const mu0 = cloud([[A.of(0)]]);
const on01 = (shares: readonly number[]) => cloud([[A.of(0)], [A.of(1)]], shares);
const [mu, nu] = [on01([1, 3]), on01([3, 1])];

test('other masses on the same tokens: the nearest token is at 0, W_1 = ½ and W_∞ = 1', () => {
  for (const p of exponents) expectEqual(nearestTokens(mu, nu, { p }).cost, A.of(0));
  expectEqual([wasserstein(mu, nu, { p: 1 }), wasserstein(mu, nu, { p: 'infinity' })], [A.of(0.5), A.of(1)]);
});

test('from two tokens to one it is W_p, from one to two it is not', () => {
  for (const p of exponents) expectEqual(nearestTokens(nu, mu0, { p }).cost, p === 'infinity' ? A.of(1) : A.of(0.25));
  expectDifferent(nearestTokens(mu0, nu, { p: 1 }).cost, wasserstein(mu0, nu, { p: 1 }));
  expect(nearestTokens(mu0, nu, { p: 1 }).pairs.length).toBe(1);
});
