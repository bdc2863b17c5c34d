import type { Scalar } from '../arithmetic/arithmetic.js';
import { norm, plus, times, type Matrix } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/** The Frobenius norm  |M| = (Σ_jk M_jk²)^{1/2},  at least the spectral norm. Numeric readings only. */
export const frobeniusNorm = (M: Matrix): Scalar => norm(M.flat());

/**
 * A Lipschitz constant of x ↦ v[μ](x) on the sphere, μ frozen  L = |V|(1 + |D|),  Frobenius norms.
 *
 * |P_xA − P_yB| ≤ |A − B| + |P_x − P_y||B|, |P_x − P_y| ≤ |x − y|, |A| ≤ ‖V‖, and the derivative of A is V Cov Dᵀ with
 * ‖Cov‖ ≤ 1, the covariance of points of the unit ball. It is for softmax, and the same for all μ.
 * @param weights  D, V, n × n, any
 * @returns        a number, 1/time
 * Error           running bound; too large by at most n, as |M| ≤ √n ‖M‖
 * Source          derived here
 * See             velocity (test/attention/lipschitzBound.test.ts)
 */
export const lipschitzBound = ({ D, V }: Weights): Scalar => {
  const size = frobeniusNorm(D);
  return times(frobeniusNorm(V), plus(size.in.of(1), size));
};

/** |V| alone: what is left of L when the kernels do not depend on x, D = 0, and x does not turn. */
export const valueNorm = ({ V }: Weights): Scalar => frobeniusNorm(V);
