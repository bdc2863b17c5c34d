import type { Scalar } from '../arithmetic/arithmetic.js';
import { dot, exponential, image, type Matrix, type Vector } from '../sphere/verbs.js';

/**
 * The attention kernel  k_D(x, y) = e^{x·Dy}.
 *
 * The first argument is the query. It is symmetric in (x, y) exactly when D is: k_D(y, x) = k_{Dᵀ}(x, y).
 * Source  Burger, Kabri, Korolev, Roith, Weigand (2025), self-attention with layer normalisation
 */
export const kernel = (D: Matrix, x: Vector, y: Vector): Scalar => exponential(dot(x, image(D, y)));
