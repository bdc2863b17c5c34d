import {
  gradientWeights as fromSymmetric,
  type GradientWeights,
  type SignedWeights,
  type Weights,
} from '../attention/weights.js';
import { scaledMatrix, identityMatrix } from '../sphere/matrices.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { anyMatrix, symmetric } from './matrices.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Any D and V. */
export const anyWeights = (n: Dimension): Chart<Weights> =>
  chart('any D, V', source => ({ D: anyMatrix(n).build(source.at('D')), V: anyMatrix(n).build(source.at('V')) }));

/** V = ±D with D symmetric: self-attention is a gradient flow. */
export const gradientWeights = (n: Dimension): Chart<GradientWeights, SignedWeights> =>
  chart('V = ±D, D symmetric', source => fromSymmetric(symmetric(n).build(source.at('D')), sign(source)));

/** D symmetric, V unrelated to it; the sign is kept and means nothing. */
export const unrelatedValue = (n: Dimension): Chart<SignedWeights> =>
  chart<SignedWeights>('D symmetric, V arbitrary', source => ({
    D: symmetric(n).build(source.at('D')),
    V: anyMatrix(n).build(source.at('V')),
    sign: sign(source),
  }));

/** D symmetric, V = ±Id. */
export const identityValue = (n: Dimension): Chart<SignedWeights> =>
  chart<SignedWeights>('D symmetric, V = ±Id', source => {
    const s = sign(source);
    return { D: symmetric(n).build(source.at('D')), V: scaledMatrix(s, identityMatrix(source.in, n)), sign: s };
  });

/** V = ±D, D not symmetric. */
export const asymmetricGradient = (n: Dimension): Chart<SignedWeights> =>
  chart<SignedWeights>('V = ±D, D not symmetric', source => {
    const [D, s] = [anyMatrix(n).build(source.at('D')), sign(source)];
    return { D, V: scaledMatrix(s, D), sign: s };
  });

const sign = (source: Source): Scalar => source.in.of(source.branch('sign', 2) === 0 ? 1 : -1);
