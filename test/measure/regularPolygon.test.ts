import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { regularPolygon } from '../../src/measure/regularPolygon.js';
import { dot, norm2, plus, sum } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

test.each([3, 4, 6] as const)('%i corners on the circle, at equal distances, around 0', sides => {
  const corners = regularPolygon(running, sides);
  expect(corners).toHaveLength(sides);
  const step = { 3: -0.5, 4: 0, 6: 0.5 }[sides];
  for (const [k, x] of corners.entries()) {
    expectEqual(norm2(x), running.of(1));
    expectEqual(plus(running.of(1), dot(x, corners[(k + 1) % sides]!)), running.of(1 + step));
  }
  for (const k of [0, 1]) expectEqual(plus(running.of(1), sum(corners.map(x => x[k]!))), running.of(1));
});
