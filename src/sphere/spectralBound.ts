import type { Scalar } from '../arithmetic/arithmetic.js';
import { gramMatrix } from './matrices.js';
import { norm, product, root, type Matrix } from './verbs.js';

/** G^{2^k} and its root of degree 2^{k+1}. */
const squarings = 4;

/**
 * An upper bound of the spectral norm  ‖M‖ ≤ |(MᵀM)^{16}|^{1/32} ≤ n^{1/64} ‖M‖,  |·| the Frobenius norm.
 *
 * With the singular values σ_k it is (Σ σ_k^{64})^{1/64}. It is exact for rank one. Numeric readings only.
 * @param M  m × n; singular values between 2^{−30} and 2^{30}, or 0, so that nothing overflows
 * Error     running bound of the formula; too large by at most the factor n^{1/64}, below 1.03 for n ≤ 6
 * See       frobeniusNorm (a rougher bound)
 */
export const spectralBound = (M: Matrix): Scalar => {
  let power: Matrix = gramMatrix(M);
  for (let k = 0; k < squarings; k++) power = product(power, power);
  let bound = norm(power.flat());
  for (let k = 0; k <= squarings; k++) bound = root(bound);
  return bound;
};
