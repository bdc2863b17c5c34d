import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, type Vector } from '../sphere/verbs.js';

/**
 * Kernels after a common shift  e^{ℓ_j − s},  s = max_j ℓ_j in numeric readings and 0 in exact ones.
 *
 * Ratios of sums of kernels do not change by the shift, and no kernel overflows: the largest is 1.
 * @param logits  ℓ_1, …, ℓ_N
 */
export const shiftedKernels = (logits: Vector): { readonly shift: Scalar; readonly kernels: Vector } => {
  const shift = logits[0]!.in.pivot(logits);
  return { shift, kernels: logits.map(logit => exponential(minus(logit, shift))) };
};
