import type { Scalar } from '../arithmetic/arithmetic.js';
import { dot, exponential, minus, type Vector } from '../sphere/verbs.js';

/**
 * Kernels after a common shift  e^{x·k_j − s},  s = max_j x·k_j in numeric readings and 0 in exact ones.
 *
 * Ratios of sums of kernels do not change by the shift, and no kernel overflows: the largest is 1.
 * @param keys  k_j = D y_j, N vectors of length n
 * @param x     the query
 */
export const shiftedKernels = (
  keys: readonly Vector[],
  x: Vector,
): { readonly shift: Scalar; readonly kernels: Vector } => {
  const logits = keys.map(key => dot(x, key));
  const shift = x[0]!.in.pivot(logits);
  return { shift, kernels: logits.map(logit => exponential(minus(logit, shift))) };
};
