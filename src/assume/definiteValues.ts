import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { gramMatrix, identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { product, transpose, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** An invertible V with its inverse, logits D, and a matrix Q or a number that tells how definite D is. */
export interface ValuedWeights extends Weights {
  /** U with VU = Id. */
  readonly U: Matrix;
  readonly Q: Matrix;
  readonly least: Scalar;
}

export type Clustering = Brand<ValuedWeights, 'V ≻ 0, D = −QᵀQ'>;
export type Growing = Brand<ValuedWeights, 'V ≻ 0, D + Dᵀ ≻ 0'>;

const free = (source: Source, name: string, [rows, columns]: readonly [number, number]): Matrix =>
  Array.from({ length: rows }, (_, j) => Array.from({ length: columns }, (__, k) => source.free(`${name}/${j}/${k}`)));

/** L = Id + strictly lower triangular, and its inverse. */
const unitLower = (source: Source, n: Dimension): readonly [Matrix, Matrix] => {
  const N = free(source, 'lower', [n, n]).map((row, j) => row.map((a, k) => (k < j ? a : a.in.of(0))));
  const one = identityMatrix(source.in, n);
  const minus = scaledMatrix(source.in.of(-1), N);
  const powers = Array.from({ length: n - 1 }, (_, k) => Array.from({ length: k + 1 }, () => minus).reduce(product));
  return [matrixSum(one, N), powers.reduce(matrixSum, one)];
};

/** V = LLᵀ ≻ 0 with its inverse L^{−ᵀ}L^{−1}. */
const definite = (source: Source, n: Dimension): Pick<ValuedWeights, 'V' | 'U'> => {
  const [L, inverse] = unitLower(source, n);
  return { V: product(L, transpose(L)), U: gramMatrix(inverse) };
};

/** V = LL′ with another L′: invertible, not symmetric. */
const skewed = (source: Source, n: Dimension): Pick<ValuedWeights, 'V' | 'U'> => {
  const [[L, inverse], [M, other]] = [unitLower(source, n), unitLower(source.at('other'), n)];
  return { V: product(L, transpose(M)), U: product(transpose(other), inverse) };
};

const tied = (source: Source, n: Dimension): Pick<ValuedWeights, 'D' | 'Q' | 'least'> => {
  const Q = free(source, 'Q', [source.count('rank', 1, n), n]);
  return { Q, D: scaledMatrix(source.in.of(-1), gramMatrix(Q)), least: source.in.of(0) };
};

/** V ≻ 0 and D = −QᵀQ. */
export const clusteringWeights = (n: Dimension): Chart<Clustering, ValuedWeights> =>
  chart('V ≻ 0, D = −QᵀQ', source => ({ ...definite(source, n), ...tied(source, n) }) as Clustering);

/** V invertible, not symmetric. */
export const skewedValues = (n: Dimension): Chart<ValuedWeights> =>
  chart<ValuedWeights>('V not symmetric, D = −QᵀQ', source => ({ ...skewed(source, n), ...tied(source, n) }));

/** D = −QᵀK. */
export const untiedKeys = (n: Dimension): Chart<ValuedWeights> =>
  chart<ValuedWeights>('V ≻ 0, D = −QᵀK', source => {
    const { Q } = tied(source, n);
    const K = free(source, 'K', [Q.length, n]);
    const D = scaledMatrix(source.in.of(-1), product(transpose(Q), K));
    return { ...definite(source, n), Q, D, least: source.in.of(0) };
  });

/** D + Dᵀ = 2λ Id + 2BᵀB with λ > 0, and D any such matrix. */
export const growingWeights = (n: Dimension): Chart<Growing, ValuedWeights> =>
  chart('V ≻ 0, D + Dᵀ ⪰ λ', source => ({ ...definite(source, n), ...bounded(source, n, 1) }) as Growing);

/** D + Dᵀ is not positive definite, and λ is claimed all the same. */
export const fallingWeights = (n: Dimension): Chart<ValuedWeights> =>
  chart<ValuedWeights>('V ≻ 0, D + Dᵀ ⋡ λ', source => ({ ...definite(source, n), ...bounded(source, n, -1) }));

const bounded = (source: Source, n: Dimension, sign: 1 | -1): Pick<ValuedWeights, 'D' | 'Q' | 'least'> => {
  const B = free(source, 'B', [n, n]);
  const turn = anyMatrix(n).build(source.at('turn'));
  const skew = matrixSum(turn, scaledMatrix(source.in.of(-1), transpose(turn)));
  const least = source.in.of(source.count('least', 1, 8) / 4);
  const half = scaledMatrix(source.in.of(sign / 2), scaledMatrix(least, identityMatrix(source.in, n)));
  return { D: matrixSum(matrixSum(half, scaledMatrix(source.in.of(sign), gramMatrix(B))), skew), Q: B, least };
};
