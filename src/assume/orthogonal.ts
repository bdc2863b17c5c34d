import type { Orthogonal } from '../sphere/brand.js';
import { negative, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension } from './source.js';

/** R with RᵀR = Id: a rotation, or a rotation followed by the reflection of the first axis. */
export const orthogonal = (n: Dimension): Chart<Orthogonal, Matrix> =>
  chart('R orthogonal', source => {
    const R: Matrix = rotation(n).build(source);
    const reflected = source.branch('reflected', 2) === 1;
    return (reflected ? R.map((row, j) => (j === 0 ? row.map(negative) : row)) : R) as Orthogonal;
  });
