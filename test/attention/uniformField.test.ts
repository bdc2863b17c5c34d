import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { partition } from '../../src/attention/partition.js';
import { uniformPartition, uniformVelocity } from '../../src/attention/uniformField.js';
import { velocity } from '../../src/attention/velocity.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { diagonalMatrix, identityMatrix, matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import {
  dilate,
  exponential,
  image,
  minus,
  negative,
  over,
  plus,
  root,
  transpose,
  type Vector,
} from '../../src/sphere/verbs.js';
import { point, threeTokens, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import type { Approx } from '../../src/arithmetic/arithmetic.js';

const A = running;
const D = matrixOf(A, [
  [1, -0.5],
  [0.25, 0.75],
]);
const V = matrixOf(A, [
  [0.5, 1],
  [-1, 0.25],
]);
const x = point(A, [3, 4], 5);

/** The regular 32-gon, from (1,0) and the half-angle √((1 + c)/2): exact up to rounding. */
const polygon = (): readonly Vector[] => {
  const half = ([c]: Vector): Vector => {
    const up = root(over(plus(A.of(1), c!), A.of(2)));
    return [up, root(over(minus(A.of(1), c!), A.of(2)))];
  };
  const turn = [1, 2, 3].reduce<Vector>(half, [A.of(0), A.of(1)]);
  const [c, s] = turn;
  const rotation = [
    [c!, negative(s!)],
    [s!, c!],
  ];
  const points: Vector[] = [[A.of(1), A.of(0)]];
  for (let k = 1; k < 32; k++) points.push(image(rotation, points[k - 1]!));
  return points;
};
/** An m-gon misses ∫ e^{x·z} dσ by its Fourier tail, ≤ 4 e^{|z|} (|z|/2)^m/m!: below 2^−110 for m = 32, |z| ≤ 2. */
const widened = (parts: Vector): readonly Approx[] =>
  parts.map(a => ({ value: known(a).value, error: known(a).error + 2 ** -100 }));

test('on the circle a regular polygon takes the place of the uniform measure', () => {
  const mu = equalMasses(polygon());
  expectEqual(uniformPartition(D)(x), widened([partition(D, mu)(x)]));
  expectEqual(uniformVelocity({ D, V })(x), widened(velocity({ D, V }, mu)(x)));
  expectDifferent(uniformVelocity({ D: transpose(D), V })(x), widened(velocity({ D, V }, mu)(x)));
});

test('on S² the velocity is (coth r − 1/r)/r P_x V Dᵀx and Z = sinh r/r, r = |Dᵀx|', () => {
  const y = threeTokens(A)[0]!;
  const twice = scaledMatrix(A.of(2), identityMatrix(A, 3));
  const [up, down] = [exponential(A.of(2)), exponential(A.of(-2))];
  const coth = over(plus(up, down), minus(up, down));
  const ratio = over(minus(coth, A.of(0.5)), A.of(2));
  const W = values(A);
  expectEqual(
    uniformVelocity({ D: twice, V: W })(y),
    tangentProjection(y, dilate(ratio, image(W, dilate(A.of(2), y)))),
  );
  expectEqual(uniformPartition(twice)(y), over(minus(up, down), A.of(4)));
});

test('D = 0: Z = 1 and g(r)/r = 1/n', () => {
  const zero = diagonalMatrix([A.of(0), A.of(0)]);
  expectEqual(uniformPartition(zero)(x), A.of(1));
  expectEqual(uniformVelocity({ D: zero, V })(x), [A.of(0), A.of(0)]);
});
