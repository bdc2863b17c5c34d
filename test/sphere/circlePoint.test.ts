import { test } from 'vitest';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { duals } from '../../src/arithmetic/dual.js';
import { circlePoint, circleTangent } from '../../src/sphere/circlePoint.js';
import { multiple, norm2, over, root } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectEqual } from '../evidence/overlap.js';

test('the point at π/6 is (√3/2, ½), of length 1', () => {
  const x = circlePoint(over(pi(running), running.of(6)));
  expectEqual(x, [multiple(0.5, root(running.of(3))), running.of(0.5)]);
  expectEqual(norm2(circlePoint(running.of(2.25))), running.of(1));
});

test('the tangent is the derivative of the point', () => {
  const { moving, rateOf } = duals(running);
  const theta = ratio(running, 7, 3);
  expectEqual(circlePoint(moving(theta, running.of(1))).map(rateOf), circleTangent(theta));
});
