import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { turnedWeights } from '../../src/attention/turnedWeights.js';
import { dot, image } from '../../src/sphere/verbs.js';
import { rotation, skewed, threeTokens, values } from '../evidence/inputs.js';

const [R, D, V] = [rotation(rational), skewed(rational), values(rational)];
const [x, y] = threeTokens(rational) as [never, never];
const turned = turnedWeights(R, { D, V });

test('Rx·(RDRᵀ)Ry = x·Dy, and the places are not exchanged', () => {
  const logit = text(dot(image(R, x), image(turned.D, image(R, y))));
  expect(logit).toBe(text(dot(x, image(D, y))));
  expect(logit).not.toBe(text(dot(y, image(D, x))));
});

test('(RVRᵀ)Ry = RVy', () => {
  expect(image(turned.V, image(R, y)).map(text)).toEqual(image(R, image(V, y)).map(text));
});
