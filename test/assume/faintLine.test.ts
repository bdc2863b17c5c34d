import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { faintLine } from '../../src/assume/faintLine.js';
import { drawsOf } from './draws.js';

test('|2x D r| ≤ ½ and r > 0 for every draw', () => {
  for (const { data } of drawsOf(() => faintLine(1), 60)) {
    const { weights, mu, x } = data(rational);
    const [D, r, at] = [weights.D[0]![0]!, mu.factor[0]![0]!, x[0]!].map(a => rational.approximation(a).value);
    expect(Math.abs(2 * at! * D! * r!)).toBeLessThanOrEqual(0.5);
    expect(r).toBeGreaterThan(0);
  }
});
