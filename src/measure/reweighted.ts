import type { Scalar } from '../arithmetic/arithmetic.js';
import { times, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/** ρμ: the measure with density ρ against μ, masses ρ(x_i) w_i. */
export const reweighted = (mu: Measure, density: (x: Vector) => Scalar): Measure =>
  measure(
    mu.tokens,
    mu.masses.map((w, i) => times(w, density(mu.tokens[i]!))),
  );
