import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { average } from '../../src/attention/average.js';
import { partition } from '../../src/attention/partition.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { unnormalisedAverage } from '../../src/attention/unnormalisedAverage.js';
import { unnormalisedVelocity, velocity } from '../../src/attention/velocity.js';
import { dirac, measure, pair } from '../../src/measure/measure.js';
import { mean } from '../../src/measure/moments.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import {
  dilate,
  dot,
  exponential,
  image,
  minus,
  negative,
  norm2,
  over,
  times,
  transpose,
  wedge,
} from '../../src/sphere/verbs.js';
import { ratio, skewed, tangents, threeTokens, unequal, values } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const [D, V, mu] = [skewed(A), values(A), unequal(A)];
const x = threeTokens(A)[1]!;

test('x·v[μ](x) = 0 on the sphere; the average is not tangent', () => {
  const radial = known(dot(x, velocity({ D, V }, mu)(x)));
  expect(Math.abs(radial.value)).toBeLessThanOrEqual(radial.error);
  expectDifferent(dot(x, average({ D, V }, mu)(x)), { value: 0, error: 0 });
});

test('unnormalised attention is Z times softmax attention', () => {
  const Z = partition(D, mu)(x);
  expectEqual(unnormalisedVelocity({ D, V }, mu)(x), dilate(Z, velocity({ D, V }, mu)(x)));
  expectEqual(unnormalisedAverage({ D, V }, mu)(x), dilate(Z, average({ D, V }, mu)(x)));
  expectDifferent(unnormalisedVelocity({ D, V }, mu)(x), velocity({ D, V }, mu)(x));
});

test('D and Dᵀ give different velocities, and so do V and Vᵀ', () => {
  const v = velocity({ D, V }, mu)(x);
  expectDifferent(v, velocity({ D: transpose(D), V }, mu)(x));
  expectDifferent(v, velocity({ D, V: transpose(V) }, mu)(x));
});

test('for D = 0 the average is V m̄, read exactly in rationals', () => {
  const R = rational;
  const zero = scaledMatrix(R.of(0), skewed(R));
  const exact = average({ D: zero, V: values(R) }, unequal(R))(threeTokens(R)[1]!);
  expect(exact.map(text)).toEqual(image(values(R), mean(unequal(R))).map(text));
});

test('one token x moves with P_x Vx, so |v|² = |x ∧ Vx|²', () => {
  const v = velocity({ D, V }, dirac(x))(x);
  expectEqual(v, tangentProjection(x, image(V, x)));
  expectEqual(norm2(v), norm2(wedge(x, image(V, x))));
});

test('the field of a pair at x is (p e^q − (1 − p) e^{−q}) P_x Vx / Z, q = x·Dx', () => {
  const p = ratio(A, 2, 7);
  const q = dot(x, image(D, x));
  const [plus, minusPart] = [times(p, exponential(q)), times(minus(A.of(1), p), exponential(negative(q)))];
  const factor = over(minus(plus, minusPart), A.add(plus, minusPart));
  expectEqual(velocity({ D, V }, pair(x, p))(x), dilate(factor, tangentProjection(x, image(V, x))));
});

test('at ‖D‖ beyond 700 softmax retrieves the value of the best key, with e^{−gap} for the others', () => {
  const large = scaledMatrix(A.of(2000), D);
  const logits = mu.tokens.map(y => known(dot(x, image(large, y))).value);
  const [second, best] = [...logits].sort((a, b) => a - b).slice(-2);
  expect(best! - second!).toBeGreaterThan(100);
  const y = mu.tokens[logits.indexOf(best!)]!;
  expectEqual(velocity({ D: large, V }, mu)(x), tangentProjection(x, image(V, y)));
});

test('only ratios of masses matter for softmax', () => {
  const doubled = measure(mu.tokens, dilate(A.of(2), mu.masses));
  expectEqual(velocity({ D, V }, doubled)(x), velocity({ D, V }, mu)(x));
  expectDifferent(unnormalisedVelocity({ D, V }, doubled)(x), unnormalisedVelocity({ D, V }, mu)(x));
});

test('ξ·∇Z(x) is the derivative of Z along the geodesic in the direction ξ', () => {
  const J = jets(A, 1);
  const lifted = measure(
    mu.tokens.map(y => y.map(J.lift)),
    mu.masses.map(J.lift),
  );
  const xi = tangents(A)[1]!;
  const curve = geodesic(x.map(J.lift), xi.map(J.lift))(J.t);
  const Z = partition(
    D.map(row => row.map(J.lift)),
    lifted,
  )(curve);
  expectEqual(dot(xi, partitionGradient(D, mu)(x)), J.coefficient(Z, 1));
  expectDifferent(dot(xi, partitionGradient(transpose(D), mu)(x)), J.coefficient(Z, 1));
});
