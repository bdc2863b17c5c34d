import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { remainder } from '../../src/sphere/remainder.js';
import { dot, multiple, norm2, over, plus, square, times, type Vector } from '../../src/sphere/verbs.js';
import { point, ratio, tangents, threeTokens } from '../evidence/inputs.js';

const A = rational;
const [x, xi, a] = [threeTokens(A)[0]!, tangents(A)[0]!, point(A, [3, -1, 2], 1)];
const linear = (y: Vector) => dot(a, y);
const h = ratio(A, 1, 8);

/** γ(h) = ((1 − q) x + hξ)/(1 + q), q = h²|ξ|²/4. */
const q = multiple(0.25, times(square(h), norm2(xi)));

test('for f(x) = a·x and its gradient a it is −q (2 a·x + h a·ξ)/(1 + q), of order 2', () => {
  const expected = over(times(multiple(-1, q), plus(multiple(2, dot(a, x)), times(h, dot(a, xi)))), plus(A.of(1), q));
  expect(
    text(
      remainder(
        linear,
        () => a,
        () => xi,
      )(x)(h),
    ),
  ).toBe(text(expected));
});

test('a wrong gradient leaves the first order', () => {
  const wrong = remainder(
    linear,
    () => x,
    () => xi,
  )(x)(h);
  const right = remainder(
    linear,
    () => a,
    () => xi,
  )(x)(h);
  expect(text(plus(wrong, multiple(-1, right)))).toBe(text(times(h, dot(a, xi))));
});
