import { headWeights } from '../attention/headWeights.js';
import type { AnyWeights } from '../attention/kinds.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Any Q, K, k × n, 1 ≤ k ≤ n, V, n × n, with entries of at most ½, and ε = k/32, ¼ ≤ ε ≤ 2. */
export const anyHead = (n: Dimension): Chart<AnyWeights> =>
  chart('any Q, K, V, ε > 0', source => {
    const k = source.count('rows', 1, n);
    const [Q, K] = [entries(source.at('Q'), k, n), entries(source.at('K'), k, n)];
    return tempered(source, { Q, K, V: entries(source.at('V'), n, n) });
  });

/** Q = K. */
export type TiedKeys = Brand<AnyWeights, 'tiedKeys'>;

/** Q = K, any V and ε. */
export const tiedHead = (n: Dimension): Chart<TiedKeys, AnyWeights> =>
  chart('Q = K, any V, ε > 0', source => {
    const Q = entries(source.at('Q'), source.count('rows', 1, n), n);
    return tempered(source, { Q, K: Q, V: entries(source.at('V'), n, n) }) as TiedKeys;
  });

/** V = Id. */
export type PlainValues = Brand<AnyWeights, 'plainValues'>;

/** V = Id, any Q, K and ε. */
export const plainHead = (n: Dimension): Chart<PlainValues, AnyWeights> =>
  chart('V = Id, any Q, K, ε > 0', source => {
    const k = source.count('rows', 1, n);
    const [Q, K] = [entries(source.at('Q'), k, n), entries(source.at('K'), k, n)];
    return tempered(source, { Q, K, V: identityMatrix(source.in, n) }) as PlainValues;
  });

type Parts = Readonly<Record<'Q' | 'K' | 'V', Matrix>>;
const tempered = (source: Source, parts: Parts): AnyWeights => ({
  ...headWeights(parts),
  epsilon: source.in.of(source.count('epsilon', 8, 64) / 32),
});

const entries = (source: Source, rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, (_, j) => Array.from({ length: columns }, (__, k) => source.free(`${j}/${k}`, 1 / 2)));
