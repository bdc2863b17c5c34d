import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, multiple, over, root, times } from '../sphere/verbs.js';

/** The data of softmax attention on the line: value v, interaction a, start N(α_0, s_0). */
export interface ScalarStart {
  readonly v: Scalar;
  readonly a: Scalar;
  readonly variance: Scalar;
  readonly mean: Scalar;
}

/**
 * Softmax attention of a Gaussian on the line, in closed form:
 *
 *   σ(t) = s_0/(1 − 2 v a s_0 t),   α(t) = α_0 e^{vt}/√(1 − 2 v a s_0 t).
 *
 * For va s_0 > 0 both leave every bound at T = 1/(2 v a s_0) (the mean unless α_0 = 0); for va < 0, σ ~ 1/(2|va|t).
 * @param t  before T; at T the bound is infinite
 * Source    Castin, Ablin, Carrillo, Peyré (2025), one dimension; derived
 * See       gaussianRate (the equation), gaussianFlow (second route)
 */
export const scalarFlow =
  ({ v, a, variance, mean }: ScalarStart) =>
  (t: Scalar): { readonly mean: Scalar; readonly variance: Scalar } => {
    const left = minus(t.in.of(1), multiple(2, times(times(times(v, a), variance), t)));
    return { variance: over(variance, left), mean: over(times(mean, exponential(times(v, t))), root(left)) };
  };
