import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { kernelMoments } from '../../src/energy/kernelMoments.js';
import { measure } from '../../src/measure/measure.js';
import { dot, image, square } from '../../src/sphere/verbs.js';
import { inputD, ratio, threeTokens } from '../evidence/inputs.js';

const A = rational;
const [D, eta] = [inputD(A), measure(threeTokens(A), [A.of(2), ratio(A, -1, 3), A.of(-0.5)])];

const paired = (f: (a: Scalar) => Scalar): Scalar =>
  dot(
    eta.masses,
    eta.tokens.map(x =>
      dot(
        eta.masses,
        eta.tokens.map(y => f(dot(x, image(D, y)))),
      ),
    ),
  );

test('the moments of x·Dy are its sums over all pairs, masses of either sign', () => {
  const { first, second } = kernelMoments(D, eta);
  expect([first, second].map(text)).toEqual([paired(a => a), paired(square)].map(text));
  expect(text(first)).not.toBe(text(second));
});
