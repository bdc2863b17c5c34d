import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix } from '../sphere/matrices.js';
import { minus, multiple, negative, over, plus, square, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** D = diag(a, b) and a corner y of the circle with y_2 > 0: e_1, y and its mirror image are a triangle. */
export interface MirrorCorner {
  readonly D: Matrix;
  readonly corner: Vector;
}

export type DefiniteCorner = Brand<MirrorCorner, 'positive definite'>;

/** a, b ≥ 1/8. */
export const definiteCorner = (_n: Dimension): Chart<DefiniteCorner, MirrorCorner> =>
  chart('D = diag(a, b) positive definite, a corner', source => cornered(source, 1) as DefiniteCorner);

/** a ≥ 1/8, b ≤ −1/8. */
export const indefiniteCorner = (_n: Dimension): Chart<MirrorCorner> =>
  chart<MirrorCorner>('D = diag(a, b) indefinite, a corner', source => cornered(source, -1));

/** D = diag(1, −2) and the corner (5, 12)/13: exact data of a triangle that is a local maximiser and attracts. */
export const attractingCorner = (A: Arithmetic): { readonly at: MirrorCorner } => ({
  at: { D: diagonalMatrix([A.of(1), A.of(-2)]), corner: [5, 12].map(k => over(A.of(k), A.of(13))) },
});

const cornered = (source: Source, sign: 1 | -1): MirrorCorner => {
  const A = source.in;
  const [a, b] = ['a', 'b'].map(name => plus(A.of(1 / 8), square(source.free(name))));
  const [above, below] = source.simplex('angle', 2);
  const t = over(above!, below!);
  const size = plus(A.of(1), square(t));
  const corner = [over(minus(A.of(1), square(t)), size), over(multiple(2, t), size)];
  return { D: diagonalMatrix([a!, sign === 1 ? b! : negative(b!)]), corner };
};
