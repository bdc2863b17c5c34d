import type { Scalar } from '../arithmetic/arithmetic.js';
import { along, type GaussianField } from '../attention/affineField.js';
import type { Motion } from '../attention/motion.js';
import { gaussian, type Gaussian } from '../measure/gaussian.js';
import { measure, type Measure } from '../measure/measure.js';
import { image, transpose } from '../sphere/verbs.js';
import { step } from './step.js';
import { rungeKutta4, type Tableau } from './tableau.js';

/**
 * The flow of a Gaussian as the motion of finitely many points: its mean α and the columns r_k of its factor R,
 *
 *   α′ = b + G α,   r_k′ = G r_k,   so that Σ = R Rᵀ moves by  Σ′ = G Σ + Σ Gᵀ.
 *
 * Whatever a method makes of R, Σ = R Rᵀ stays symmetric and positive semidefinite, and R = Φ R_0 keeps its rank.
 * The points are carried by a `Measure` whose first token is the mean; its masses mean nothing.
 * @param field  N(α, Σ) ↦ (b, G)
 * See           gaussianRate (second route: the covariance equation itself)
 */
export const gaussianMotion =
  (field: GaussianField): Motion =>
  points => {
    const mu = gaussianOf(points);
    const affine = field(mu);
    return [along(affine)(mu.mean), ...points.tokens.slice(1).map(column => image(affine.slope, column))];
  };

/** The mean and the columns of the factor, as points. */
export const pointsOf = ({ in: A, mean, factor }: Gaussian): Measure => {
  const points = [mean, ...transpose(factor)];
  return measure(
    points,
    points.map(() => A.of(1)),
  );
};

/** The Gaussian whose mean and columns these points are. */
export const gaussianOf = ({ tokens: [mean, ...columns] }: Measure): Gaussian => gaussian(mean!, transpose(columns));

/** One Runge–Kutta step of the flow of a Gaussian. Error: running bound of the step as written. */
export const gaussianStep =
  (field: GaussianField, table: Tableau = rungeKutta4) =>
  (mu: Gaussian, h: Scalar): Gaussian =>
    gaussianOf(step(table, gaussianMotion(field))(pointsOf(mu), h));
