import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, symmetric } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** The matrices D + εM, and a number b that is meant to say what D is. */
export interface Pencil {
  readonly b: Scalar;
  readonly D: Matrix;
  readonly M: Matrix;
}

/** D = b Id, b ≠ 0. */
export type IsotropicPencil = Brand<Pencil, 'isotropic'>;

/** b Id + εM with ½ ≤ |b| ≤ 2 and any M. */
export const isotropicPencil = (n: Dimension): Chart<IsotropicPencil, Pencil> =>
  chart('D = b Id + εM, b ≠ 0', source => parts(source, n) as IsotropicPencil);

/** b Id + S + εM with S symmetric. */
export const anisotropicPencil = (n: Dimension): Chart<Pencil> =>
  chart('D = b Id + S + εM, S symmetric', source => {
    const { b, D, M } = parts(source, n);
    return { b, D: matrixSum(D, symmetric(n).build(source.at('S'))), M };
  });

const parts = (source: Source, n: Dimension): Pencil => {
  const side = source.branch('negative', 2) === 0 ? 1 : -1;
  const b = source.in.of((side * source.count('size', 16, 64)) / 32);
  return { b, D: scaledMatrix(b, identityMatrix(source.in, n)), M: anyMatrix(n).build(source.at('M')) };
};
