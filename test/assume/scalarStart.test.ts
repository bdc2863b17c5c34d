import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { scalarStart } from '../../src/assume/scalarStart.js';
import { drawsOf } from './draws.js';

test('s_0 ≥ 0 and 2|va|s_0/4 < 1: before the blow-up at every instant |t| ≤ 1/4', () => {
  for (const { data } of drawsOf(scalarStart, 60)) {
    const start = data(rational);
    const [v, a, s] = [start.v, start.a, start.variance].map(b => rational.approximation(b).value);
    expect(s).toBeGreaterThanOrEqual(0);
    expect(Math.abs(2 * v! * a! * s!) / 4).toBeLessThan(1);
  }
});
