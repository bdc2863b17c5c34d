import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { polygonEnergy } from '../../src/energy/polygonEnergy.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { exponential } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;

test('one token: e^β; many: the uniform measure', () => {
  for (const beta of [1, -1, 3].map(A.of)) {
    expectEqual(polygonEnergy(1, beta), exponential(beta));
    expectEqual(polygonEnergy(40, beta), uniformEnergy(2, beta));
  }
});

test('for β > 0 the energy falls with N where it can be told apart from that of σ', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8].map(N => known(polygonEnergy(N, A.of(2))));
  values.slice(1).forEach((a, k) => expect(a.value + a.error).toBeLessThan(values[k]!.value - values[k]!.error));
});
