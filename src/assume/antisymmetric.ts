import { matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { transpose, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension } from './source.js';

/** D = M − Mᵀ: x·Dx = 0 for every x, and x·Dy = −y·Dx. */
export const antisymmetric = (n: Dimension): Chart<Matrix> =>
  chart<Matrix>('D = −Dᵀ', source => {
    const M = anyMatrix(n).build(source.at('M'));
    return matrixSum(M, scaledMatrix(source.in.of(-1), transpose(M)));
  });
