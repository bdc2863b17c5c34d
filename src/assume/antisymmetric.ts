import type { Brand } from '../sphere/brand.js';
import { matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { transpose, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension } from './source.js';

export type Antisymmetric = Brand<Matrix, 'antisymmetric'>;

/** D = M − Mᵀ: x·Dx = 0 for every x, and x·Dy = −y·Dx. */
export const antisymmetric = (n: Dimension): Chart<Antisymmetric, Matrix> =>
  chart('D = −Dᵀ', source => {
    const M = anyMatrix(n).build(source.at('M'));
    return matrixSum(M, scaledMatrix(source.in.of(-1), transpose(M))) as Antisymmetric;
  });
