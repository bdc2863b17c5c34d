import { headWeights, type QueryKeyWeights } from '../attention/headWeights.js';
import type { Brand } from '../sphere/brand.js';
import { scaledMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { mildMatrix } from './mildMatrix.js';
import { orthogonal } from './orthogonal.js';
import type { Dimension, Source } from './source.js';

/** KᵀK = c Id. */
export type ConformalKeys = Brand<QueryKeyWeights, 'conformal keys'>;

/** K = aR, R orthogonal; Q, V any n × n. */
export const conformalKeys = (n: Dimension): Chart<ConformalKeys, QueryKeyWeights> =>
  chart('KᵀK = c Id, any Q, V', source => {
    const R = orthogonal(n).build(source.at('R'));
    return withKeys(source, n, scaledMatrix(source.free('a'), R)) as ConformalKeys;
  });

/** K, Q, V any n × n. */
export const unrelatedKeys = (n: Dimension): Chart<QueryKeyWeights> =>
  chart('any Q, K, V', source => withKeys(source, n, mildMatrix(n).build(source.at('K'))));

const withKeys = (source: Source, n: Dimension, K: Matrix): QueryKeyWeights => {
  const [Q, V] = [mildMatrix(n).build(source.at('Q')), mildMatrix(n).build(source.at('V'))];
  return headWeights({ Q, K, V });
};
