import { dilate, combine, type Vector } from '../sphere/verbs.js';
import type { Measure } from './measure.js';

/**
 * Moment tensor  M_k = ∫ x ⊗ … ⊗ x dμ(x)   (k factors), as a vector of length n^k.
 *
 * |M_k|² = ∬ (x·y)^k dμ dμ, so every even or odd power of the inner product is a positive definite kernel.
 * @param mu  N tokens of ℝⁿ with masses, any signs
 * @param k   k ≥ 1
 * See        mean (k = 1), secondMoment (k = 2)
 */
export const momentTensor = (mu: Measure, k: number): Vector =>
  combine(
    mu.masses,
    mu.tokens.map(x => power(x, k)),
  );

const power = (x: Vector, k: number): Vector => (k === 1 ? x : x.flatMap(a => dilate(a, power(x, k - 1))));
