import type { Scalar } from '../arithmetic/arithmetic.js';
import { queryKeyMatrix, type Weights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { gramMatrix, identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import { negative, plus, square, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { queries } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** Weights with the queries they come from and a number c that is meant to be V over D. */
export interface ScaledHead extends Weights {
  readonly Q: Matrix;
  readonly c: Scalar;
}

/** D = QᵀQ and V = cD, c > 0. */
export type TiedAscent = Brand<ScaledHead, 'tied ascent'>;

/** K = Q of any shape and rank, V = c QᵀQ. */
export const tiedAscent = (n: Dimension): Chart<TiedAscent, ScaledHead> =>
  chart('K = Q, V = c QᵀQ, c > 0', source => {
    const { Q, c } = drawn(source, n);
    const D = gramMatrix(Q);
    return { Q, c, D, V: scaledMatrix(c, D) } as ScaledHead as TiedAscent;
  });

/** K = Q, V = c Id: values that are not in step with the logits. */
export const tiedIdentity = (n: Dimension): Chart<ScaledHead> =>
  chart<ScaledHead>('K = Q, V = c Id, c > 0', source => {
    const { Q, c } = drawn(source, n);
    return { Q, c, D: gramMatrix(Q), V: scaledMatrix(c, identityMatrix(source.in, n)) };
  });

/** K = Q, V = −c QᵀQ. */
export const tiedDescent = (n: Dimension): Chart<ScaledHead> =>
  chart<ScaledHead>('K = Q, V = −c QᵀQ, c > 0', source => {
    const { Q, c } = drawn(source, n);
    const D = gramMatrix(Q);
    return { Q, c, D, V: scaledMatrix(negative(c), D) };
  });

/** K unrelated to Q, V = c QᵀK. */
export const untiedAscent = (n: Dimension): Chart<ScaledHead> =>
  chart<ScaledHead>('K ≠ Q, V = c QᵀK, c > 0', source => {
    const { Q, c } = drawn(source, n);
    const K = Q.map((row, j) => row.map((_, k) => source.free(`K/${j}/${k}`)));
    const D = queryKeyMatrix(Q, K);
    return { Q, c, D, V: scaledMatrix(c, D) };
  });

/** c = 2^−5 + f², so that every c > 2^−5 is one. */
const drawn = (source: Source, n: Dimension): Pick<ScaledHead, 'Q' | 'c'> => ({
  Q: queries(n).build(source.at('Q')),
  c: plus(source.in.of(1 / 32), square(source.free('c'))),
});
