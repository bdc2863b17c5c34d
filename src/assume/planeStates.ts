import type { Weights } from '../attention/weights.js';
import { adjugate } from '../sphere/determinant.js';
import { product, transpose, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension } from './source.js';
import { turnOnly } from './valueMatrices.js';

/**
 * n = 2: any D and V = ±J adj(Dᵀ), so that VDᵀ = ±det D · J is antisymmetric: Σ = Id rests under softmax attention. Up
 * to a linear change of coordinates and a factor these are all pairs of invertible weights with a Σ of full rank at
 * rest.
 */
export const planeState = (n: Dimension): Chart<Weights> =>
  chart<Weights>('n = 2, VDᵀ antisymmetric', source => {
    const D: Matrix = anyMatrix(n).build(source.at('D'));
    const J: Matrix = turnOnly(n).build(source);
    const turned = product(source.branch('turn', 2) === 0 ? J : transpose(J), adjugate(transpose(D)));
    return { D, V: turned };
  });
