import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { planePoint } from '../../src/assume/planePoint.js';
import { norm2 } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { isOne, signOf } from './exactly.js';

test('|x| = 1 and all coordinates but two are 0', () => {
  for (const { n, data } of drawsOf(planePoint, 60)) {
    const x = data(rational);
    expect([x.length, isOne(norm2(x)), x.slice(2).every(a => signOf(a) === 0)]).toEqual([n, true, true]);
  }
});
