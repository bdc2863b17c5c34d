import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { headWeights } from '../attention/headWeights.js';
import { dirac } from '../measure/measure.js';
import { identityMatrix } from '../sphere/matrices.js';

/** One token x = (2, 0), Q = K = V = Id: x·Dx = 4, four times what a share of sum 1 retrieves. */
export const longToken = (A: Arithmetic) => {
  const one = identityMatrix(A, 2);
  return { head: { ...headWeights({ Q: one, K: one, V: one }), epsilon: A.of(1) }, mu: dirac([A.of(2), A.of(0)]) };
};
