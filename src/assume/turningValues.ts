import type { Weights } from '../attention/weights.js';
import { matrixOf, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { plus, product, square, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension } from './source.js';

/** n = 2: D = r R, R a rotation, and V = (a Id + b J) R, so that V Dᵀ = r(a Id + b J), b ≥ ½, r ≥ ½. */
export const turningValues = (_n: Dimension): Chart<Weights> =>
  chart<Weights>('D = r R, V Dᵀ = r(a Id + b J)', source => {
    const A = source.in;
    const R: Matrix = rotation(2).build(source.at('R'));
    const [r, b] = ['r', 'b'].map(name => plus(A.of(0.5), square(source.free(name))));
    const [Id, J] = [
      matrixOf(A, [
        [1, 0],
        [0, 1],
      ]),
      matrixOf(A, [
        [0, -1],
        [1, 0],
      ]),
    ];
    const M = matrixSum(scaledMatrix(source.free('a'), Id), scaledMatrix(b!, J));
    return { D: scaledMatrix(r!, R), V: product(M, R) };
  });
