import type { Scalar } from '../arithmetic/arithmetic.js';
import { circleMean } from '../arithmetic/circleMean.js';
import { pi } from '../arithmetic/pi.js';
import { absolute } from '../sphere/larger.js';
import { exponential, minus, multiple, over, plus, square, times } from '../sphere/verbs.js';

/** A path of W_{m,2} for D = β Id that leaves the geodesic of length r sideways, sin η(t) = √q sin πt. */
export interface Detour {
  readonly beta: Scalar;
  /** r², the square of the distance of the ends. */
  readonly length2: Scalar;
  /** q = sin² of the largest offset, at most 1/4 in size. */
  readonly offset2: Scalar;
}

/**
 * Action of two halves that pass on both sides of the geodesic,  n ≥ 3, at the latitudes ±η(t):
 *   ∫_0^1 ((e^β + e^{β cos 2η})/2) (r² cos² η + η′²) dt.
 *
 * The square of an upper bound of W_{m,2}(δ_x, δ_y), since Z of the moving pair is the first factor; the Dirac on the
 * geodesic has e^β r². With s = sin η, s² = q(1 − cos 2πt)/2, cos 2η = 1 − 2s², η′² = π² (q − s²)/(1 − s²).
 * In |Im 2πt| ≤ 1, |s²| ≤ 1.28 q ≤ 1/3, |q − s²| ≤ 1.28 q ≤ 1/3: the integrand is at most e^{2|β|} (2r² + 5).
 * Error   running bound with that of the trapezoidal rule
 * Source  derived here
 * See     oneSidedAction, secondVariation
 */
export const twoSidedAction = ({ beta, length2, offset2 }: Detour): Scalar => {
  const one = beta.in.of(1);
  const Z = (s2: Scalar): Scalar => {
    const other = exponential(times(beta, minus(one, multiple(2, s2))));
    return multiple(0.5, plus(exponential(beta), other));
  };
  return action({ beta, length2, offset2 }, Z);
};

/** The same path by one Dirac, which sees itself alone: Z = e^β. */
export const oneSidedAction = (detour: Detour): Scalar => action(detour, () => exponential(detour.beta));

/**
 * The second variation of the action of two halves  (π² − (1 + β) r²) e^β/2,  the coefficient of q.
 *
 * cos² η takes q/2 of r² on the mean, Z takes βq/2 of e^β, and η′² adds π² q/2. Negative for r > π/√(1 + β).
 */
export const secondVariation = ({ beta, length2 }: Detour): Scalar => {
  const A = beta.in;
  const gain = times(plus(A.of(1), beta), length2);
  return times(multiple(0.5, exponential(beta)), minus(square(pi(A)), gain));
};

/** e^β r², the action of one Dirac on the geodesic. */
export const geodesicAction = ({ beta, length2 }: Detour): Scalar => times(exponential(beta), length2);

const action = ({ beta, length2, offset2 }: Detour, Z: (s2: Scalar) => Scalar): Scalar => {
  const A = beta.in;
  const one = A.of(1);
  const pi2 = square(pi(A));
  const integrand = (cosine: Scalar): Scalar => {
    const s2 = multiple(0.5, times(offset2, minus(one, cosine)));
    const forth = times(length2, minus(one, s2));
    const sideways = over(times(pi2, minus(offset2, s2)), minus(one, s2));
    return times(Z(s2), plus(forth, sideways));
  };
  const bound = times(exponential(plus(one, square(beta))), plus(multiple(2, length2), A.of(5)));
  return circleMean(integrand, bound);
};

/** A temperature and how far the distance of two points is beyond the one where their Diracs part. */
export interface Beyond {
  readonly beta: Scalar;
  /** e in r² = π² (1 + e)/(1 + β); at most β, where r = π. */
  readonly excess: Scalar;
}

/** The detour with q = |e|/8 for the distance that exceeds the threshold by e; q = e/8 is enough. */
export const detourBeyond = ({ beta, excess }: Beyond): Detour => {
  const one = beta.in.of(1);
  const length2 = times(square(pi(beta.in)), over(plus(one, excess), plus(one, beta)));
  return { beta, length2, offset2: multiple(1 / 8, absolute(excess)) };
};
