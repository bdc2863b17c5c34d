import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { cesaroMeans, lightFirst, queryAtZero } from '../../src/assume/positionedWitnesses.js';
import { placedSequences, positionedPair, tokenSequences } from '../../src/assume/positionedPairs.js';
import { parameterSource } from '../../src/assume/parameters.js';
import { scoped } from '../../src/assume/source.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { minus, sum } from '../../src/sphere/verbs.js';
import { conditionalDistance, positionMasses, samePositions } from '../../src/transport/conditional.js';
import { known } from '../evidence/overlap.js';

const source = (k: number) =>
  scoped(
    parameterSource(rational, 2, (name, min, max) => {
      if (name.endsWith('kind')) return k;
      return min + ((7 * name.length + 13 * name.charCodeAt(name.length - 1) + k) % (max - min + 1));
    }),
  );

test('in all regions both laws have the same positions, of masses with sum 1', () => {
  for (const k of [0, 1, 2, 3]) {
    const { mu, nu } = positionedPair(2, 4).build(source(k));
    expect(samePositions(mu, nu)).toBe(true);
    expect(known(minus(sum(positionMasses(nu)), rational.of(1))).value).toBe(0);
  }
});

test('sequences have one token at each position, of equal masses; the second region moves the first token only', () => {
  const { mu, nu } = tokenSequences(2, 5).build(source(1));
  expect([...mu.laws, ...nu.laws].every(law => law.tokens.length === 1)).toBe(true);
  expect(new Set(nu.shares).size).toBe(1);
  expect(nu.laws.slice(1).map(law => law.tokens)).toEqual(mu.laws.slice(1).map(law => law.tokens));
});

test('placed sequences stand at 0, h, 2h, … and are in the other order in the second region', () => {
  const { mu, nu, tokens, others, positions } = placedSequences(2, 3).build(source(1));
  const [zero, h] = positions as [Scalar, Scalar];
  expect(known(zero).value).toBe(0);
  expect(positions.map(s => known(s).value)).toEqual(positions.map((_, k) => k * known(h).value));
  expect(known(h).value <= 1 / 4 && known(h).value > 0).toBe(true);
  expect(others).toEqual(tokens.toReversed());
  expect([mu, nu].map(({ laws }) => laws.flatMap(law => law.tokens))).toEqual([tokens, others]);
});

test('the exact data of controls are pairs of different laws at the same positions', () => {
  for (const { laws } of [cesaroMeans(2), lightFirst, queryAtZero].map(data => data(running)))
    expect(exceeds(conditionalDistance(laws.mu, laws.nu, { p: 2 }), running.of(0))).toBe(true);
});
