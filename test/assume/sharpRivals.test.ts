import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { cubeRivals, manyRivals, sharpRivals, type Rivals } from '../../src/assume/sharpRivals.js';
import { drawsOf, type Family } from './draws.js';
import { onTheSphere, probability } from './exactly.js';

const all = (family: Family<Rivals>) => drawsOf(family, 80).map(({ n, data }) => ({ n, ...data(rational) }));
const seen = ({ distances }: Rivals): number => distances(running).reduce((sum, { count }) => sum + count, 1);

test.each<Family<Rivals>>([sharpRivals, manyRivals, cubeRivals])(
  'probabilities on the sphere against N tokens',
  family =>
    all(family).forEach(rivals => {
      expect(onTheSphere(rivals.mu) && probability(rivals.mu)).toBe(true);
      expect(seen(rivals)).toBe(rivals.N);
    }),
);

test('N tokens, 2N tokens, eight tokens', () => {
  expect(all(sharpRivals).every(({ N, mu }) => mu.tokens.length === N)).toBe(true);
  expect(all(manyRivals).every(({ N, mu }) => mu.tokens.length === 2 * N)).toBe(true);
  expect(all(cubeRivals).every(({ n, N, mu }) => mu.tokens.length === N && (n !== 3 || N === 8))).toBe(true);
});

test('many sizes are drawn: at least four N, up to 12', () => {
  const sizes = new Set(all(sharpRivals).map(({ N }) => N));
  expect(sizes.size).toBeGreaterThanOrEqual(4);
  expect(sizes.has(12)).toBe(true);
});
