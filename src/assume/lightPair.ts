import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import { diagonalMatrix, scaledMatrix } from '../sphere/matrices.js';
import { negative, over } from '../sphere/verbs.js';

/**
 * Two light tokens (±7, 24)/25 between heavy ones at ±e_1, V = diag(1, 0), D = 2V: exact data for controls.
 *
 * The light ones look at opposite heavy ones and part at almost twice the rate |V|.
 */
export const lightPair = (A: Arithmetic): { readonly weights: Weights; readonly mu: Measure } => {
  const [one, zero, a, b] = [A.of(1), A.of(0), over(A.of(7), A.of(25)), over(A.of(24), A.of(25))];
  const V = diagonalMatrix([one, zero]);
  const tokens = [
    [one, zero],
    [negative(one), zero],
    [a, b],
    [negative(a), b],
  ];
  const masses = [7, 7, 1, 1].map(k => A.of(k / 16));
  return { weights: { D: scaledMatrix(A.of(2), V), V }, mu: measure(tokens, masses) };
};
