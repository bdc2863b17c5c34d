import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { gramMatrix, identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, symmetric } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** V = BᵀB + c Id with its least eigenvalue at least c = 1/8, and D. */
export interface FlooredWeights extends Weights {
  readonly floor: Scalar;
}

export type SymmetricKeys = Brand<FlooredWeights, 'D symmetric'>;

export const symmetricKeys = (n: Dimension): Chart<SymmetricKeys, FlooredWeights> =>
  chart('V ⪰ c > 0, D symmetric', source => floored(source, n, symmetric(n).build(source.at('D'))) as SymmetricKeys);

export const anyKeys = (n: Dimension): Chart<FlooredWeights> =>
  chart<FlooredWeights>('V ⪰ c > 0, any D', source => floored(source, n, anyMatrix(n).build(source.at('D'))));

const floored = (source: Source, n: number, D: Matrix): FlooredWeights => {
  const floor = source.in.of(1 / 8);
  const B = anyMatrix(n).build(source.at('B'));
  return { D, V: matrixSum(gramMatrix(B), scaledMatrix(floor, identityMatrix(source.in, n))), floor };
};
