import type { Weights } from '../attention/weights.js';
import type { Brand, PositiveSemidefinite } from '../sphere/brand.js';
import { matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { transpose, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, negativeSemidefinite, positiveSemidefinite, symmetric } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** V = D with D = Dᵀ ⪰ 0: every step of self-attention raises E_D. */
export type AscentWeights = Brand<Weights & { readonly D: PositiveSemidefinite }, 'ascent'>;

type Matrices<T> = (n: Dimension) => { readonly build: (source: Source) => T };

const equalPair =
  (name: string, D: Matrices<Matrix>) =>
  (n: Dimension): Chart<Weights> =>
    chart(name, source => tied(D(n).build(source.at('D'))));

const tied = (D: Matrix): Weights => ({ D, V: D });

/** V = D ⪰ 0. */
export const ascentWeights = (n: Dimension): Chart<AscentWeights, Weights> =>
  chart('V = D ⪰ 0', source => tied(positiveSemidefinite(n).build(source.at('D'))) as AscentWeights);

/** V = D symmetric of any sign, mostly indefinite. */
export const indefiniteAscent = equalPair('V = D symmetric', symmetric);

/** V = D ⪯ 0. */
export const negativeAscent = equalPair('V = D ⪯ 0', negativeSemidefinite);

/** V = D with x·Dx ≥ 0 for every x, and not symmetric: D = BᵀB + M − Mᵀ. */
export const asymmetricAscent = (n: Dimension): Chart<Weights> =>
  chart('V = D, x·Dx ≥ 0, D not symmetric', source => {
    const M = anyMatrix(n).build(source.at('M'));
    const skew = matrixSum(M, scaledMatrix(source.in.of(-1), transpose(M)));
    return tied(matrixSum(positiveSemidefinite(n).build(source.at('D')), skew));
  });

/** D ⪰ 0, V = −D. */
export const descentWeights = (n: Dimension): Chart<Weights> =>
  chart<Weights>('D ⪰ 0, V = −D', source => {
    const D = positiveSemidefinite(n).build(source.at('D'));
    return { D, V: scaledMatrix(source.in.of(-1), D) };
  });
