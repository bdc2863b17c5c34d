import { over, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';

/** The empirical measure  (1/N) Σ_j δ_{x_j}, masses the real numbers 1/N. */
export const equalMasses = (tokens: readonly Vector[]): Measure => {
  const A = tokens[0]?.[0]?.in;
  const N = tokens.length;
  return measure(tokens, A ? tokens.map(() => over(A.of(1), A.of(N))) : []);
};
