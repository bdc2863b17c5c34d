import { describe, expect, test } from 'vitest';
import { runningOf } from '../../../src/arithmetic/running.js';
import { clusteringEuler, energyAt, equalTokens, euler, type Scheme } from '../../../experiments/burger2025/_euler.js';
import { randomTokens } from '../../../experiments/burger2025/_randomTokens.js';
import { clusterCount } from '../../../experiments/burger2025/_clusters.js';
import { expectEqual } from '../../evidence/overlap.js';

const ascent: Scheme = { D: [0.6, 1], field: 'USA', along: 'ascent', tau: 0.1, steps: 400 };

describe('Euler steps of the published code', () => {
  test('with V = D for D ⪰ 0 never lower the energy, and with V = −D these do not raise it', () => {
    for (const along of ['ascent', 'descent'] as const) {
      const energies: number[] = [];
      const scheme = { ...ascent, along, steps: 100 };
      euler(scheme, equalTokens(randomTokens('monotone', 12, 2), 2), (_, E) => energies.push(E));
      expect(energies).toHaveLength(101);
      const sign = along === 'ascent' ? 1 : -1;
      energies.slice(1).forEach((E, k) => expect(sign * (E - energies[k]!)).toBeGreaterThan(-(2 ** -45)));
    }
  });
  test('holding equal tokens equal changes no count and no energy beyond the size of the merging', () => {
    for (const field of ['USA', 'SA'] as const)
      for (const key of ['a', 'b', 'c']) {
        const [plain, merging] = [0, 1].map(() => equalTokens(randomTokens(key, 40, 2), 2));
        const scheme = { ...ascent, field };
        const E = euler(scheme, plain!);
        const mu = clusteringEuler(scheme, merging!);
        expect(mu.masses.length).toBeLessThan(40);
        expect(clusterCount(mu.tokens, 2)).toBe(clusterCount(plain!.tokens, 2));
        expect(Math.abs(energyAt(scheme, mu).value - E.value)).toBeLessThan(2 ** -30);
      }
  });
  test('a stationary pair stays where it is', () => {
    const mu = equalTokens(Float64Array.from([0, 1, 0, -1]), 2);
    const E = euler(ascent, mu);
    expect([...mu.tokens]).toEqual([0, 1, 0, -1]);
    expectEqual(runningOf(E.value, E.error), { value: Math.cosh(1), error: 2 ** -50 });
  });
});
