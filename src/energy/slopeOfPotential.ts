import type { Scalar } from '../arithmetic/arithmetic.js';
import { frobeniusNorm } from '../attention/lipschitzBound.js';
import type { Measure } from '../measure/measure.js';
import { hyperbolicCosine } from '../sphere/hyperbolic.js';
import { difference, exponential, minus, multiple, norm2, over, plus, square, times } from '../sphere/verbs.js';
import type { Matrix, Vector } from '../sphere/verbs.js';

/**
 * A bound of |∇Z_μ(x)|² on the circle where ∇Z_μ vanishes at all tokens, which are distinct:
 *   s² e^{2(a + s cosh a)} Π_j |x − x_j|²/(2 sinh(a/2))²,   s = |D|,  for every a > 0.
 *
 * Z_μ is entire in the angle. On |Im θ| ≤ a its derivative has size at most s e^{a + s cosh a}, and divided by
 * Π_j 2 sin((θ − θ_j)/2), of size at least Π_j 2 sinh(a/2) on the edge, it has no poles: maximum principle. It falls
 * with N like any power: a stationary measure of infinite support on the circle has a constant potential.
 * @param D   2 × 2
 * @param at  the point x of the circle and half the width a > 0 of the strip
 * Error      running bound; s is the Frobenius norm
 * Source     derived here
 * See        partitionGradient, which it bounds
 */
export const slopeOfPotential = (
  D: Matrix,
  mu: Measure,
  { x, a }: { readonly x: Vector; readonly a: Scalar },
): Scalar => {
  const s = frobeniusNorm(D);
  const most = times(square(s), exponential(multiple(2, plus(a, times(s, hyperbolicCosine(a))))));
  const edge = minus(multiple(2, hyperbolicCosine(a)), a.in.of(2));
  return mu.tokens.reduce((bound, y) => times(bound, over(norm2(difference(x, y)), edge)), most);
};
