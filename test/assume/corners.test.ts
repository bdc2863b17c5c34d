import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { corners } from '../../src/assume/corners.js';
import { minus, times, type Vector } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';

const turn = (y: Vector, z: Vector): number => exactly.signOf(minus(times(y[0]!, z[1]!), times(y[1]!, z[0]!)));

test('the corners go round 0 once: each is less than half a turn after the last', () => {
  for (const { data } of drawsOf(corners, 60)) {
    const places = data(rational);
    expect(places.map((x, i) => turn(x, places[(i + 1) % 3]!))).toEqual([1, 1, 1]);
  }
});
