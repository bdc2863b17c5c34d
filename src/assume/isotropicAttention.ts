import type { Scalar } from '../arithmetic/arithmetic.js';
import type { SignedWeights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { symmetric } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** Signed weights that name an inverse temperature β; what it has to do with D is a promise. */
export interface TemperedWeights extends SignedWeights {
  readonly beta: Scalar;
}

/** D = β Id, V = ±Id. */
export type IsotropicAttention = Brand<TemperedWeights, 'isotropic'>;

/** D = β Id and V = ±Id, 1/2 ≤ |β| ≤ 2, or in one draw of four 1/32 ≤ |β| ≤ 1/8. */
export const isotropicAttention = (n: Dimension): Chart<IsotropicAttention, TemperedWeights> =>
  chart('D = β Id, V = ±Id, β ≠ 0', source => weights(source, n, {}) as IsotropicAttention);

/** D = β Id + M with M symmetric, V = ±Id. */
export const anisotropicKeys = (n: Dimension): Chart<TemperedWeights> =>
  chart<TemperedWeights>('D symmetric, V = ±Id', source =>
    weights(source, n, { D: symmetric(n).build(source.at('D')) }),
  );

/** D = β Id, V = ±Id + M with M symmetric. */
export const anisotropicValues = (n: Dimension): Chart<TemperedWeights> =>
  chart<TemperedWeights>('D = β Id, V symmetric', source =>
    weights(source, n, { V: symmetric(n).build(source.at('V')) }),
  );

type Added = { readonly D?: Matrix; readonly V?: Matrix };

const weights = (source: Source, n: Dimension, added: Added): TemperedWeights => {
  const [A, side] = [source.in, source.branch('negative', 2) === 0 ? 1 : -1];
  const scale = source.regime('small', 4) === 3 ? 1 / 16 : 1;
  const beta = A.of((side * scale * source.count('beta', 16, 64)) / 32);
  const sign = A.of(source.branch('sign', 2) === 0 ? 1 : -1);
  const one = identityMatrix(A, n);
  const sum = (M: Matrix, N?: Matrix): Matrix => (N ? matrixSum(M, N) : M);
  return { D: sum(scaledMatrix(beta, one), added.D), V: sum(scaledMatrix(sign, one), added.V), sign, beta };
};
