import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Motion } from '../attention/motion.js';
import { measure, type Measure } from '../measure/measure.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { combine, difference, minus, multiple, norm, over, plus, quotient, square, times } from '../sphere/verbs.js';
import type { Vector } from '../sphere/verbs.js';

/** A curve of measures at one instant: where its tokens are and how fast they move. */
export interface Instant {
  readonly mu: Measure;
  readonly rates: readonly Vector[];
}

/** Two computed states, h apart in time. */
export interface Leg {
  readonly start: Measure;
  readonly end: Measure;
  readonly h: Scalar;
}

/**
 * Dense output  u(s) = (1 + 2s)(1 − s)² x₀ + s(1 − s)² h v₀ + s²(3 − 2s) x₁ − s²(1 − s) h v₁,  0 ≤ s ≤ 1.
 *
 * The cubic that joins the states x₀ and x₁ with the velocities v₀ = v(x₀) and v₁ = v(x₁); u is smooth across steps. It
 * is an exact curve: what it lacks to be a solution is its defect, of order h³.
 * @param motion  the vector field v
 * @returns       s ↦ u(s) with its rate du/dt, t = h s
 * Error          running bound of the polynomial as written
 * See            defect, onSphere
 */
export const denseOutput =
  (motion: Motion) =>
  ({ start, end, h }: Leg): ((s: Scalar) => Instant) => {
    const [v0, v1] = [motion(start), motion(end)];
    const corners = start.tokens.map((x, i) => [x, end.tokens[i]!, v0[i]!, v1[i]!]);
    return s => ({
      mu: measure(
        corners.map(c => combine(positionWeights(s, h), c)),
        start.masses,
      ),
      rates: corners.map(c => combine(rateWeights(s, h), c)),
    });
  };

const positionWeights = (s: Scalar, h: Scalar): Vector => {
  const one = s.in.of(1);
  const [r, ss] = [minus(one, s), square(s)];
  const rr = square(r);
  const [left, right] = [times(plus(one, multiple(2, s)), rr), times(ss, plus(one, multiple(2, r)))];
  return [left, right, times(h, times(s, rr)), multiple(-1, times(h, times(ss, r)))];
};

const rateWeights = (s: Scalar, h: Scalar): Vector => {
  const one = s.in.of(1);
  const r = minus(one, s);
  const rise = over(multiple(6, times(s, r)), h);
  return [multiple(-1, rise), rise, times(r, minus(one, multiple(3, s))), times(s, minus(one, multiple(3, r)))];
};

/** Defect  d = du/dt − v(u)  of a curve at one instant, one vector for each token; zero along a solution. */
export const defect =
  (motion: Motion) =>
  ({ mu, rates }: Instant): readonly Vector[] =>
    motion(mu).map((v, i) => difference(rates[i]!, v));

/** The same curve retracted to the sphere:  û = u/|u|,  dû/dt = P_û(du/dt)/|u|. Numeric readings only. */
export const onSphere = ({ mu, rates }: Instant): Instant => {
  const lengths = mu.tokens.map(norm);
  const tokens = mu.tokens.map((x, i) => quotient(x, lengths[i]!));
  return {
    mu: measure(tokens, mu.masses),
    rates: tokens.map((x, i) => quotient(tangentProjection(x, rates[i]!), lengths[i]!)),
  };
};
