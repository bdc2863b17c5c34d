import type { DistanceWeights } from '../attention/gaussianL2.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { product, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

export interface InvertibleKeys extends DistanceWeights {
  /** K^{−1}. */
  readonly back: Matrix;
}

/** Q, V any n × n and K = Id + N with N strictly lower triangular, so K^{−1} = Σ_k (−N)^k. */
export const injectiveKeys = (n: Dimension): Chart<InvertibleKeys> =>
  chart<InvertibleKeys>('Q, V any, K invertible', source => {
    const block = (name: string): Matrix =>
      Array.from({ length: n }, (_, j) => Array.from({ length: n }, (__, k) => source.free(`${name}/${j}/${k}`)));
    const N = block('K').map((row, j) => row.map((a, k) => (k < j ? a : a.in.of(0))));
    const [one, minus] = [identityMatrix(source.in, n), scaledMatrix(source.in.of(-1), N)];
    const powers = Array.from({ length: n - 1 }, (_, k) => Array.from({ length: k + 1 }, () => minus).reduce(product));
    return { Q: block('Q'), V: block('V'), K: matrixSum(one, N), back: powers.reduce(matrixSum, one) };
  });
