import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { definiteCorner, indefiniteCorner } from '../../src/assume/mirrorCorners.js';
import { minus, norm2 } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { signOf } from './exactly.js';

test('D is diagonal, definite or of both signs, and the corner is on the upper half of the circle', () => {
  for (const [chart, sign] of [
    [definiteCorner, 1],
    [indefiniteCorner, -1],
  ] as const)
    for (const { data } of drawsOf(chart, 12)) {
      const { D, corner } = data(rational);
      expect([signOf(D[0]![0]!), signOf(D[1]![1]!), signOf(D[0]![1]!)]).toEqual([1, sign, 0]);
      expect([signOf(minus(norm2(corner), rational.of(1))), signOf(corner[1]!)]).toEqual([0, 1]);
    }
});
