import { u } from '../arithmetic/arithmetic.js';
import { float64 } from '../arithmetic/float64.js';
import type { GaussianField } from '../attention/affineField.js';
import { gaussianRate } from '../attention/gaussianRate.js';
import type { Gaussian } from '../measure/gaussian.js';
import type { Measure } from '../measure/measure.js';
import { centre } from '../sphere/centres.js';
import { trace } from '../sphere/matrices.js';
import { gaussianMotion, gaussianOf, pointsOf } from './gaussianMotion.js';
import { embeddedStep } from './step.js';
import { dormandPrince } from './tableau.js';

export interface GaussianJourney {
  /** How far in time, > 0. */
  readonly time: number;
  /** Largest relative error of a step as estimated, of the factor and of the mean, in units of u. */
  readonly accuracy: number;
  /** Most steps tried, accepted or not. */
  readonly attempts?: number;
}

export interface Moment {
  readonly t: number;
  readonly state: Gaussian;
}

/** The states after the accepted steps; `blowUp` brackets the time at which they leave every bound, if they do. */
export interface GaussianTravelled {
  readonly moments: readonly Moment[];
  readonly blowUp: readonly [number, number] | undefined;
}

/**
 * The flow of a Gaussian over a long time, by the pair of Dormand and Prince on its mean and factor, in plain floats.
 *
 * Σ = R Rᵀ is positive semidefinite by construction, and nothing is clipped. Steps are powers of two. A quadratic
 * equation blows up like C/(T − t), where y = tr Σ has y/y′ = T − t + O((T − t)²): the run ends when that square is as
 * small as a step's error, or when steps no longer advance t, and T lies in [t, t + 2 y/y′] as far as y/y′ obeys the
 * law.
 * @param field  its data are read as doubles
 * @returns      no global bound is claimed; see identityValueFlow, scalarFlow (closed forms)
 */
export const gaussianFlow = (field: GaussianField, start: Gaussian, journey: GaussianJourney): GaussianTravelled => {
  const { time, accuracy, attempts = 2 ** 12 } = journey;
  const advance = embeddedStep(dormandPrince, gaussianMotion(field));
  const narrow = Math.sqrt(accuracy * u);
  const moments: Moment[] = [{ t: 0, state: start }];
  let [t, h, points]: readonly [number, number, Measure] = [0, 1, pointsOf(start)];
  for (let tried = 0; tried < attempts && t < time; tried++) {
    const length = Math.min(h, time - t);
    const { next, companion } = advance(points, float64.of(length));
    const miss = relativeMiss(next, companion) / (accuracy * u);
    if (miss <= 1) {
      [t, points] = [t + length, next];
      moments.push({ t, state: gaussianOf(points) });
    }
    h = nextLength(h, miss);
    const left = remaining(field, moments.at(-1)!.state);
    if ((left > 0 && left < narrow * t) || t + h === t) return { moments, blowUp: [t, t + 2 * left] };
  }
  return { moments, blowUp: undefined };
};

/** y/y′ for y = tr Σ. */
const remaining = (field: GaussianField, mu: Gaussian): number =>
  centre(trace(mu.covariance)) / centre(trace(gaussianRate(field)(mu).covariance));

/** The estimate is of order h⁵: doubling multiplies it by 32. A miss that is not a number halves the step. */
const nextLength = (h: number, miss: number): number => (miss <= 2 ** -6 ? 2 * h : miss <= 1 ? h : h / 2);

/** The error of the factor against the factor, that of the mean against both: a growing mean hides no error of Σ. */
const relativeMiss = (mu: Measure, nu: Measure): number => {
  const [mean, ...columns] = mu.tokens.map((x, i) => x.map((a, k) => Math.abs(centre(a) - centre(nu.tokens[i]![k]!))));
  const [center, ...factor] = mu.tokens.map(x => x.map(a => Math.abs(centre(a))));
  const spread = Math.max(...factor.flat());
  return Math.max(Math.max(...columns.flat()) / spread, Math.max(...mean!) / Math.max(spread, ...center!));
};
