import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { logarithm } from '../arithmetic/logarithm.js';
import { widened } from '../arithmetic/widened.js';
import { orthantGrid } from '../measure/orthantGrid.js';
import { beyondGrid, supremum, type Strip } from '../measure/supremum.js';
import { centre } from '../sphere/centres.js';
import { hyperbolicCosine } from '../sphere/hyperbolic.js';
import { absolute } from '../sphere/larger.js';
import {
  dot,
  exponential,
  minus,
  multiple,
  quotient,
  readingOf,
  square,
  sum,
  times,
  type Vector,
} from '../sphere/verbs.js';
import { mixturePotential, type RectangleMixture } from './rectangleMixture.js';

/** Masses at the corners of `orthantGrid(A, n, corners)`, up to a factor; the grid that shows the potential. */
export interface RitzTrial {
  readonly corners: number;
  readonly masses: readonly number[];
  readonly k: number;
}

/** The mixture of rectangles with these masses, divided by their sum. */
export const ritzMixture = (A: Arithmetic, n: number, { corners, masses }: RitzTrial): RectangleMixture => {
  const shares = masses.map(A.of);
  return { corners: orthantGrid(A, n, corners), shares: quotient(shares, sum(shares)) };
};

/**
 * min E_D for D = diag(d_1, …, d_n) positive definite, from a measure ν of mass 1 with almost constant potential:
 *   E_D(ν) − 2δ ≤ min E_D ≤ E_D(ν),   δ ≥ |Z_ν(x) − E_D(ν)| for all x ∈ S.
 *
 * Proof. E_D(μ) − 2∬ e^{x·Dy} dμ dν + E_D(ν) = E_D(μ − ν) ≥ 0, so E_D(μ) ≥ 2 ∫ Z_ν dμ − E_D(ν) ≥ E_D(ν) − 2δ for every
 * probability μ. If all masses are ≥ 0, ν is one itself; if not, E_D(ν) = min E_D + E_D(ν − μ*), the potential of μ*
 * being constant. No differential equation, no Bessel function: exponentials alone.
 * @param axes  d_1 ≤ … ≤ d_n, all > 0, n = 2, 3
 * @returns     an enclosure. Numeric readings only
 * Error        running bound with δ; δ is at least the rounding of Z
 * See          constantPotential (second route)
 */
export const ritzEnergy = (axes: Vector, trial: RitzTrial): Scalar => {
  const { E, delta } = potentialSpread(axes, trial);
  return widened(minus(E, delta), delta);
};

/** An enclosure of all values of Z_ν on the sphere, E_D(ν) ± δ, and so of the constant potential of μ*(D) as well. */
export const potentialRange = (axes: Vector, trial: RitzTrial): Scalar => {
  const { E, delta } = potentialSpread(axes, trial);
  return widened(E, delta);
};

/** E_D(ν), and δ ≥ |Z_ν − E_D(ν)|. */
const potentialSpread = (axes: Vector, trial: RitzTrial): { readonly E: Scalar; readonly delta: Scalar } => {
  const [A, n] = [readingOf(axes), axes.length];
  const nu = ritzMixture(A, n, trial);
  const Z = mixturePotential(axes, nu);
  const E = dot(nu.shares, nu.corners.map(Z));
  const defects = orthantGrid(A, n, trial.k).map(x => minus(Z(x), E));
  const total = sum(nu.shares.map(absolute));
  return { E, delta: supremum(defects, n, beyondGrid(potentialStrip(axes, total), trial.k)) };
};

/** |Z_ν(x) − E| ≤ 2S² e^{d_n cosh η}, S = Σ |w_i|, in complex angles, |Im| ≤ η: there |Re x_k| grows by cosh η. */
export const potentialStrip = (axes: Vector, total: Scalar): Strip => {
  const top = axes.at(-1)!;
  const A = top.in;
  return {
    bound: eta => times(multiple(2, square(total)), exponential(times(top, hyperbolicCosine(A.of(eta))))),
    width: k => {
      const x = k / centre(top);
      return Math.min(4, logarithm(x + Math.sqrt(x * x + 1)));
    },
  };
};
