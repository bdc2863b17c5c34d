// Rules of gradient checks elsewhere, re-implemented on the same draws as `order`. Their tolerances are theirs, and live
// here alone. Both compare one number, the derivative in one tangent direction.
import { along, draw, fieldOf, float64, gradients, scales, structural } from './kinds.mjs';

const value = a => a.in.approximation(a).value;
const read = index => {
  const data = draw('calibration/order', index, float64, true);
  const [{ rate, E }, fields] = [along(data), gradients(data.D, data.mu)];
  return { E: h => value(E(float64.of(h))), rate: mutant => value(rate(fieldOf(fields, mutant))) };
};

/** The slope of log |E(h) − E(0) − h g| against log h over the whole range, by least squares, is 2 to within 0.1. */
const steps = Array.from({ length: 15 }, (_, k) => 10 ** (-k / 2));
const globalSlope = {
  kind: 'global slope',
  says: 'peer: the slope of log |E(h) − E(0) − h g| over h = 1 … 1e-7 is 2 ± 0.1',
  mutants: [...scales, ...structural],
  outcomes: (index, mutants) => {
    const { E, rate } = read(index);
    const [start, values] = [E(0), steps.map(E)];
    return mutants.map(mutant => {
      const slope = rate(mutant);
      const points = steps.flatMap((h, k) => {
        const error = Math.abs(values[k] - start - h * slope);
        return error > 0 ? [[Math.log(h), Math.log(error)]] : [];
      });
      return Math.abs(fitted(points) - 2) <= 0.1 ? 'consistent' : 'refuted';
    });
  },
};
const fitted = points => {
  const mean = k => points.reduce((sum, p) => sum + p[k], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sums = points.reduce(([xy, xx], p) => [xy + (p[0] - x) * (p[1] - y), xx + (p[0] - x) ** 2], [0, 0]);
  return sums[0] / sums[1];
};

/** |(E(h) − E(−h))/2h − g| ≤ 1e-5 + 1e-5 |g| at h = 1e-6. */
const centralDifference = {
  kind: 'central difference',
  says: 'peer: |(E(h) − E(−h))/2h − g| ≤ 1e-5 + 1e-5 |g| at h = 1e-6',
  mutants: [...scales, ...structural],
  outcomes: (index, mutants) => {
    const { E, rate } = read(index);
    const quotient = (E(1e-6) - E(-1e-6)) / 2e-6;
    return mutants.map(mutant => {
      const slope = rate(mutant);
      return Math.abs(quotient - slope) <= 1e-5 + 1e-5 * Math.abs(slope) ? 'consistent' : 'refuted';
    });
  },
};

export const peers = [globalSlope, centralDifference];
