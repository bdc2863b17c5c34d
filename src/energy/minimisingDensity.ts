import type { Approx } from '../arithmetic/arithmetic.js';
import { running } from '../arithmetic/running.js';
import { minus, multiple, negative, over, square, times, type Vector } from '../sphere/verbs.js';
import { hyperbolicCosine } from '../sphere/hyperbolic.js';
import { exitMean, unity, type Boundary } from './exitMean.js';
import { trialsFor } from './trialFor.js';

/**
 * Fourier coefficients of the minimising density on the circle, D = diag(d_1, d_2), d_1, d_2 > 0: against σ it is
 *   1 + Σ_k a_{2k} cos 2kθ at (cos θ, sin θ),   a_{2k} = 2 ∫ cos 2kθ dμ*(D) = 2 u_k(0)/u_0(0),
 * where Δu_k = u_k in the ellipse D(B) and u_k(Dy) = cos 2kθ on its boundary: weights of the Brownian exit.
 *
 * @param d      (d_1, d_2), in either order: mass sits on the axis of the smaller one
 * @param count  how many: a_2, a_4, …, a_{2 count}
 * @returns      doubles with bounds on their distance from the coefficients of the exact density
 * Error         that of `exitMean`, absolute, about 2^−46 for entries of at most 5
 * See           perturbationConstant (a_2 = −½ α ε + O(ε²) for diag(1, 1 + ε))
 */
export const minimisingDensity = (d: readonly [number, number], count: number): readonly Approx[] => {
  const [low, high] = d[0] <= d[1] ? d : [d[1], d[0]];
  const waves = Array.from({ length: count }, (_, k) => harmonic(k + 1));
  const trials = trialsFor([low, high], [unity, ...waves]);
  const axes = [low, high].map(running.of);
  const whole = exitMean(axes, unity, trials[0]!);
  return waves.map((f, k) => {
    const a = over(multiple(2, exitMean(axes, f, trials[k + 1]!)), whole);
    const turned = low !== d[0] && k % 2 === 0;
    return running.approximation(turned ? negative(a) : a);
  });
};

/** cos 2kθ, at most cosh 2kη in size for |Im θ| ≤ η. */
const harmonic = (k: number): Boundary => ({
  at: y => chebyshev(minus(square(y[0]!), square(y[1]!)), k).at(-1)!,
  bound: (A, eta) => hyperbolicCosine(A.of(2 * k * eta)),
});

/** T_0(c), …, T_k(c), k ≥ 1. */
const chebyshev = (c: Vector[number], k: number): Vector => {
  const T = [c.in.of(1), c];
  for (let j = 1; j < k; j++) T.push(minus(times(multiple(2, c), T[j]!), T[j - 1]!));
  return T;
};
