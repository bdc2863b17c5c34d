import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { cesaroMeans, lightFirst, queryAtZero } from '../../src/assume/positionedWitnesses.js';
import { positionedPair } from '../../src/assume/positionedPairs.js';
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

test('the exact data of controls are pairs of different laws at the same positions', () => {
  for (const { laws } of [cesaroMeans(2), lightFirst, queryAtZero].map(data => data(running)))
    expect(exceeds(conditionalDistance(laws.mu, laws.nu, { p: 2 }), running.of(0))).toBe(true);
});
