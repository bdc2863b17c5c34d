import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand, Symmetric } from '../sphere/brand.js';
import { scaledMatrix } from '../sphere/matrices.js';
import { product, transpose, type Matrix } from '../sphere/verbs.js';

/** One head: the interaction matrix D = QᵀK (logit x·Dy, x the query) and the value matrix V, both n × n. */
export interface Weights {
  readonly D: Matrix;
  readonly V: Matrix;
}

/** Weights that name a sign ±1; that V = sign·D is a promise (a brand), not part of the shape. */
export interface SignedWeights extends Weights {
  readonly sign: Scalar;
}

/** V = sign·D with D symmetric: self-attention is a gradient flow of E_D. */
export type GradientWeights = Brand<SignedWeights & { readonly D: Symmetric }, 'gradient'>;

/** V = sign·D. */
export const gradientWeights = (D: Symmetric, sign: Scalar): GradientWeights =>
  ({ D, V: scaledMatrix(sign, D), sign }) as GradientWeights;

/** D = QᵀK from queries and keys, k × n each: Qx·Ky = x·Dy. */
export const queryKeyMatrix = (Q: Matrix, K: Matrix): Matrix => product(transpose(Q), K);
