import { diagonalMatrix, identityMatrix, matrixSum } from '../sphere/matrices.js';
import { multiple, over, plus, product, square, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { positiveSemidefinite } from './matrices.js';
import type { Dimension } from './source.js';

/** A = diag(a, 0) with its pseudo-inverse, and Σ with its positive root. */
export interface HalfSingular {
  readonly A: Matrix;
  readonly pseudo: Matrix;
  readonly root: Matrix;
  readonly Sigma: Matrix;
}

/** a ≥ 1 and Σ^{1/2} ⪰ Id in the plane. */
export const halfSingular = (n: Dimension): Chart<HalfSingular> =>
  chart<HalfSingular>('A = diag(a, 0), Σ ≻ 0', source => {
    const [zero, one] = [source.in.of(0), source.in.of(1)];
    const a = plus(one, square(multiple(0.5, source.free('a'))));
    const root = matrixSum(identityMatrix(source.in, n), positiveSemidefinite(n).build(source.at('root')));
    return {
      A: diagonalMatrix([a, zero]),
      pseudo: diagonalMatrix([over(one, a), zero]),
      root,
      Sigma: product(root, root),
    };
  });
