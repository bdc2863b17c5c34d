import type { Scalar } from '../arithmetic/arithmetic.js';
import type { DistanceWeights } from '../attention/gaussianL2.js';
import { queryKeyMatrix } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { queries } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** Weights of L2 attention with V = QᵀK, and what is meant to be the ratio of queries to keys. */
export interface RatedKeys extends DistanceWeights {
  readonly ratio: Scalar;
}

/** Q = cK, V = cKᵀK. */
export type ProportionalKeys = Brand<RatedKeys, 'Q = cK'>;

/** K k × n, of any shape and rank, and any c. */
export const proportionalKeys = (n: Dimension): Chart<ProportionalKeys, RatedKeys> =>
  chart('Q = cK, V = cKᵀK', source => {
    const [K, ratio] = keysAndRatio(source, n);
    return rated({ Q: scaledMatrix(ratio, K), K, ratio }) as ProportionalKeys;
  });

/** Q is c times K with its rows reversed. */
export const reversedQueries = (n: Dimension): Chart<RatedKeys> =>
  chart<RatedKeys>('Q = cRK, R the reversal of rows, V = QᵀK', source => {
    const [K, ratio] = keysAndRatio(source, n);
    return rated({ Q: scaledMatrix(ratio, [...K].reverse()), K, ratio });
  });

/** The values of no gradient. */
export const plainValues = (n: Dimension): Chart<RatedKeys> =>
  chart<RatedKeys>('Q = cK, V = Id', source => {
    const [K, ratio] = keysAndRatio(source, n);
    return { Q: scaledMatrix(ratio, K), K, V: identityMatrix(source.in, n), ratio };
  });

const keysAndRatio = (source: Source, n: Dimension): readonly [Matrix, Scalar] => [
  queries(n).build(source.at('K')),
  source.free('c', 1),
];

const rated = (parts: Omit<RatedKeys, 'V'>): RatedKeys => ({ ...parts, V: queryKeyMatrix(parts.Q, parts.K) });
