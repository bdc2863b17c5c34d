import { measure, type Measure } from './measure.js';

/** The same measure in another order: token i was token order[i], and its mass comes along. */
export const permuted = (mu: Measure, order: readonly number[]): Measure =>
  measure(
    order.map(j => mu.tokens[j]!),
    order.map(j => mu.masses[j]!),
  );
