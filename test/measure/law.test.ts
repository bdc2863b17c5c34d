import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { measure } from '../../src/measure/measure.js';
import {
  generatingCurvature,
  generatingGradient,
  generatingOf,
  normalLaw,
  secondMomentOf,
  signLaw,
} from '../../src/measure/law.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { matrixSum, outer } from '../../src/sphere/matrices.js';
import { combine, dilate, dot, exponential, times, transpose, translate, type Vector } from '../../src/sphere/verbs.js';
import { expectEqual, expectEqualRows } from '../evidence/overlap.js';
import { inputG } from '../evidence/inputG.js';

const { mu, x } = inputG(running);
/** The law of signs as the four tokens that it is. */
const columns = transpose(mu.factor);
const signs = [1, -1].flatMap(a => [1, -1].map(b => [running.of(a), running.of(b)]));
const tokens: readonly Vector[] = signs.map(s => translate(mu.mean, combine(s, columns)));
const four = measure(
  tokens,
  tokens.map(() => running.of(0.25)),
);

test('the law of signs is that of its 2^r tokens: m(l), ∇m(l), second moment', () => {
  const shares = tokens.map((y, i) => times(four.masses[i]!, exponential(dot(x, y))));
  expectEqual(
    generatingOf(signLaw(mu), x),
    dot(
      shares,
      tokens.map(() => running.of(1)),
    ),
  );
  expectEqual(generatingGradient(signLaw(mu), x), combine(shares, tokens));
  expectEqualRows(secondMomentOf(signLaw(mu)), secondMoment(four));
});

test('the second derivative of m(l) along b is ∫ e^{l·y} (b·y)² dμ', () => {
  const b = [running.of(0.75), running.of(-2)];
  const shares = tokens.map((y, i) => times(four.masses[i]!, exponential(dot(x, y))));
  const squares = tokens.map(y => times(dot(b, y), dot(b, y)));
  expectEqual([generatingCurvature(signLaw(mu), x, b)], [dot(shares, squares)]);
});

test('Gaussian and signs have one mean and one second moment, Σ + ααᵀ', () => {
  expectEqual(mean(four), mu.mean);
  const second = matrixSum(mu.covariance, outer(mu.mean, mu.mean));
  for (const law of [normalLaw(mu), signLaw(mu)]) expectEqualRows(secondMomentOf(law), second);
});

test('∇m = m (α + Σl) for the Gaussian', () => {
  const tilted = translate(
    mu.mean,
    mu.covariance.map(row => dot(row, x)),
  );
  expectEqual(generatingGradient(normalLaw(mu), x), dilate(generatingOf(normalLaw(mu), x), tilted));
  expect(tilted.length).toBe(2);
});
