import { combine, dilate, type Matrix, type Vector } from '../sphere/verbs.js';
import type { Measure } from './measure.js';

/** The mean  m̄ = ∫ x dμ(x), a vector of length n. */
export const mean = (mu: Measure): Vector => combine(mu.masses, mu.tokens);

/** The second moment  S = ∫ x xᵀ dμ(x), n × n, symmetric; tr S = 1 on the sphere. */
export const secondMoment = (mu: Measure): Matrix =>
  mu.tokens[0]!.map((_, k) =>
    combine(
      mu.masses,
      mu.tokens.map(x => dilate(x[k]!, x)),
    ),
  );
