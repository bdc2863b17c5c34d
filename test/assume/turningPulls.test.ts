import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { gatheringPull, weakPull, type TurningPull } from '../../src/assume/turningPulls.js';
import { minus, square } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { signOf } from './exactly.js';

test('a > b², or a > 0 and sometimes less', () => {
  const leads = (chart: typeof weakPull | typeof gatheringPull) =>
    drawsOf<TurningPull>(chart, 24).map(({ data }) => {
      const { a, b } = data(rational);
      return [signOf(a), signOf(minus(a, square(b)))];
    });
  expect(leads(gatheringPull).every(([a, lead]) => a === 1 && lead === 1)).toBe(true);
  expect(leads(weakPull).every(([a]) => a === 1)).toBe(true);
  expect(leads(weakPull).some(([, lead]) => lead === -1)).toBe(true);
});
