import type { Brand } from '../sphere/brand.js';
import { negative, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { queries } from './matrices.js';
import type { Dimension } from './source.js';

/** Queries and keys of one shape: D = QᵀK. */
export interface QueriesAndKeys {
  readonly Q: Matrix;
  readonly K: Matrix;
}

/** K = Q. */
export type TiedKeys = Brand<QueriesAndKeys, 'tied keys'>;

/** K = Q of any shape and rank. */
export const tiedKeys = (n: Dimension): Chart<TiedKeys, QueriesAndKeys> =>
  chart('K = Q any m × n', source => {
    const Q = queries(n).build(source.at('Q'));
    return { Q, K: Q } as QueriesAndKeys as TiedKeys;
  });

/** K = −Q, that is D = −QᵀQ. */
export const oppositeKeys = (n: Dimension): Chart<QueriesAndKeys> =>
  chart<QueriesAndKeys>('K = −Q', source => {
    const Q = queries(n).build(source.at('Q'));
    return { Q, K: Q.map(row => row.map(negative)) };
  });

/** K unrelated to Q. */
export const untiedKeys = (n: Dimension): Chart<QueriesAndKeys> =>
  chart<QueriesAndKeys>('K ≠ Q', source => {
    const Q = queries(n).build(source.at('Q'));
    return { Q, K: Q.map((row, j) => row.map((_, k) => source.free(`K/${j}/${k}`))) };
  });

/** A number for each of at most `max` tokens. */
export const tokenValues = (max: number): Chart<Vector> =>
  chart<Vector>('any numbers at the tokens', source =>
    Array.from({ length: max }, (_, i) => source.free(`values/${i}`)),
  );
