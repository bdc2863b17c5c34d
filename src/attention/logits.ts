import type { Measure } from '../measure/measure.js';
import { images } from '../sphere/matrices.js';
import { dot, type Vector } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/** μ ↦ x ↦ the logits ℓ_1(x), …, ℓ_N(x) of the tokens, seen from the query x. It prepares the keys once. */
export type Logits<W extends Weights = Weights> = (weights: W, mu: Measure) => (x: Vector) => Vector;

/** The scalar products  ℓ_j(x) = x·Dy_j = Qx·Ky_j. */
export const products: Logits = ({ D }, mu) => {
  const keys = images(D, mu.tokens);
  return x => keys.map(key => dot(x, key));
};
