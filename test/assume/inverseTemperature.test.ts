import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { inverseTemperature, negativeTemperature } from '../../src/assume/inverseTemperature.js';
import { drawsOf } from './draws.js';
import { signOf } from './exactly.js';

test.each([[inverseTemperature, 1] as const, [negativeTemperature, -1] as const])(
  'β has the sign that its chart says, and |β| ≤ 2',
  (family, sign) =>
    drawsOf(family, 40).forEach(({ data }) => {
      const beta = data(rational);
      expect([signOf(beta), Math.abs(rational.approximation(beta).value) <= 2]).toEqual([sign, true]);
    }),
);
