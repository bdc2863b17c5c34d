import { test } from 'vitest';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { angularVelocity } from '../../src/attention/angularVelocity.js';
import { velocity } from '../../src/attention/velocity.js';
import { velocityDerivative } from '../../src/attention/velocityDerivative.js';
import { jacobian } from '../../src/enclosure/jacobian.js';
import { measure } from '../../src/measure/measure.js';
import { circlePoint, circleTangent } from '../../src/sphere/circlePoint.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { dilate, dot, transpose } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const skewed = [
  [1, -0.5],
  [0.75, 0.25],
];
const D = matrixOf(A, skewed);
const V = matrixOf(A, [
  [0.5, 1],
  [0.25, -1],
]);
const masses = [0.25, 0.25, 0.5].map(A.of);
const angles = [0.25, 1.5, -2].map(A.of);
const mu = measure(angles.map(circlePoint), masses);

test('the velocity of a token of the circle is its angular velocity times its tangent', () => {
  const rates = angularVelocity(velocity, { D, V })(masses)(angles);
  mu.tokens.forEach((x, i) => expectEqual(velocity({ D, V }, mu)(x), dilate(rates[i]!, circleTangent(angles[i]!))));
  expectDifferent(rates, angularVelocity(velocity, { D: transpose(D), V })(masses)(angles));
});

test('at a stationary pair its Jacobian is the derivative of the velocity along the tangents', () => {
  const rows = [
    [2, 1],
    [0, -1],
  ];
  const pair = [A.of(0), pi(A)];
  const J = jacobian(thetas => {
    const B = thetas[0]!.in;
    const weights = { D: matrixOf(B, skewed), V: matrixOf(B, rows) };
    return angularVelocity(velocity, weights)([0.25, 0.75].map(B.of))(thetas);
  })(pair);
  const at = measure(pair.map(circlePoint), [0.25, 0.75].map(A.of));
  [0, 1].forEach(k => {
    const xi = pair.map((theta, i) => dilate(A.of(i === k ? 1 : 0), circleTangent(theta)));
    const moved = velocityDerivative({ D, V: matrixOf(A, rows) }, at)(xi);
    expectEqual(
      J.map(row => row[k]!),
      moved.map((rate, i) => dot(rate, circleTangent(pair[i]!))),
    );
  });
});
