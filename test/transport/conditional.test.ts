import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { sizeOf } from '../../src/arithmetic/widened.js';
import type { Vector } from '../../src/sphere/verbs.js';
import { cloud } from '../../src/transport/cloud.js';
import {
  conditionalCost,
  conditionalDistance,
  conditionalSpread,
  unplacedCost,
  type Positioned,
  placed,
  positionMasses,
  repositioned,
  seenFrom,
  sequence,
  squares,
  stepped,
} from '../../src/transport/conditional.js';
import { exponents, type Exponent } from '../../src/transport/exponent.js';
import { lengthOf, wasserstein } from '../../src/transport/wasserstein.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const wholeLength = (mu: Positioned, nu: Positioned, p: Exponent) => lengthOf(unplacedCost(mu, nu, { p }), p);
const line = (...xs: readonly number[]): readonly Vector[] => xs.map(x => [A.of(x)]);

test('shares (3, 1), tokens moved by 1 and 3: d_1 = 3/2, d_2² = 3, d_∞ = 3', () => {
  const [mu, nu] = [sequence(line(0, 0), [3, 1]), sequence(line(1, 3), [3, 1])];
  expectEqual(
    exponents.map(p => conditionalCost(mu, nu, { p })),
    [1.5, 3, 3].map(A.of),
  );
  expectEqual(conditionalDistance(mu, nu, { p: 1 }), A.of(1.5));
});

test('tokens that change places are apart, though the laws of all tokens are the same', () => {
  const [mu, nu] = [sequence(line(-1, 1)), sequence(line(1, -1))];
  expectEqual(conditionalDistance(mu, nu, { p: 'infinity' }), A.of(2));
  expectEqual(wasserstein(cloud(line(-1, 1)), cloud(line(1, -1)), { p: 'infinity' }), A.of(0));
});

test('at one position it is W_p, by the best coupling there', () => {
  const [mu, nu] = [cloud(line(0, 5), [1, 2]), cloud(line(5, 1), [1, 1])];
  for (const p of exponents)
    expectEqual(
      conditionalDistance({ laws: [mu], shares: [1] }, { laws: [nu], shares: [4] }, { p }),
      wasserstein(mu, nu, { p }),
    );
});

test('other masses of the positions, or another number of them: +∞, which means that nothing bounds it', () => {
  const mu = sequence(line(0, 1), [1, 2]);
  const apart = (shares: readonly number[], ...xs: readonly number[]) =>
    sizeOf(conditionalDistance(mu, sequence(line(...xs), shares), { p: 1 }));
  expect(apart([2, 1], 0, 1)).not.toBeLessThan(Infinity);
  expect(apart([1, 2, 3], 0, 1, 1)).not.toBeLessThan(Infinity);
  expect(known(conditionalDistance(mu, sequence(line(0, 1), [2, 4]), { p: 1 })).value).toBe(0);
});

test('position 2 sees the mass ¼ of position 1 and its own ¾, shared ⅓ to ⅔', () => {
  const mu = { laws: [cloud(line(1)), cloud(line(2, 3), [1, 2])], shares: [1, 3] };
  expectEqual(positionMasses(mu), [0.25, 0.75].map(A.of));
  expectEqual(seenFrom(mu, 0).masses, [A.of(0.25)]);
  expectEqual(seenFrom(mu, 1).masses, [0.25, 0.25, 0.5].map(A.of));
  expectEqual(seenFrom(mu, 1).tokens.flat(), [1, 2, 3].map(A.of));
});

test('the spread of the positions themselves is the cost, also after both are moved', () => {
  const [mu, nu] = [
    { laws: [cloud(line(0, 1)), cloud(line(2))], shares: [1, 2] },
    { laws: [cloud(line(4, 3)), cloud(line(7))], shares: [1, 2] },
  ];
  const tokens = (of: typeof mu) => of.laws.map(law => law.tokens);
  for (const p of exponents)
    expectEqual(conditionalSpread([mu, tokens(mu)], [nu, tokens(nu)], { p }), conditionalCost(mu, nu, { p }));
  expectEqual(conditionalDistance(mu, repositioned(mu, tokens(nu)), { p: 1 }), A.of(13 / 3));
});

test('without positions tokens may change places: shares (1, 1) of two laws of 1 and 2 tokens are (2), (1, 1)', () => {
  const mu = { laws: [cloud(line(0)), cloud(line(1, 3))], shares: [1, 1] };
  const nu = { laws: [cloud(line(1, 3)), cloud(line(0))], shares: [1, 1] };
  expectEqual(unplacedCost(mu, nu, { p: 1 }), A.of(0));
  expectEqual(unplacedCost(mu, sequence(line(0, 0)), { p: 1 }), A.of(1));
});

test('placed at 0 and ¼, tokens that change places move by ¼ each, or by 3 where they are', () => {
  const [mu, nu] = [sequence(line(1, 4)), sequence(line(4, 1))];
  const at = (of: typeof mu) => placed(of, [A.of(0), A.of(0.25)]);
  expectEqual(at(mu).laws[1]!.tokens[0]!, [A.of(0.25), A.of(4)]);
  for (const p of exponents) expectEqual(wholeLength(at(mu), at(nu), p), A.of(0.25));
  for (const p of exponents) expectEqual(conditionalDistance(at(mu), at(nu), { p }), A.of(3));
});

test('a step of ½ along (2), (4) takes (1), (3) to (2), (5); their squares are 1, 9 and 4, 25', () => {
  const mu = sequence(line(1, 3));
  const after = stepped(mu, [line(2), line(4)], A.of(0.5));
  expectEqual([...squares(mu), ...squares(after)], [1, 9, 4, 25].map(A.of));
});
