import { queryKeyMatrix, type SignedWeights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { gramMatrix, matrixSum, outer, scaledMatrix } from '../sphere/matrices.js';
import { difference, dilate, image, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, queries } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** One head with its query matrix and a point that is meant to be a right singular vector of it. */
export interface TiedHead extends SignedWeights {
  readonly Q: Matrix;
  readonly singular: Vector;
}

/** K = Q, that is D = QᵀQ, V = ±D, and `singular` is a right singular vector of Q. */
export type Tied = Brand<TiedHead, 'tied'>;

/** V = ±QᵀQ for Q of any shape and rank, with one of its right singular vectors, null vectors included. */
export const tied = (n: Dimension): Chart<Tied, TiedHead> =>
  chart('K = Q, V = ±QᵀQ, Qᵀ(Qe) = s²e', source => {
    const drawn = singularPair(source, n);
    return signed(source, { ...drawn, D: gramMatrix(drawn.Q) }) as Tied;
  });

/** D = QᵀK with K unrelated to Q. */
export const untied = (n: Dimension): Chart<TiedHead> =>
  chart<TiedHead>('K ≠ Q, V = ±QᵀK', source => {
    const drawn = singularPair(source, n);
    const K = drawn.Q.map((row, j) => row.map((_, k) => source.free(`K/${j}/${k}`)));
    return signed(source, { ...drawn, D: queryKeyMatrix(drawn.Q, K) });
  });

/** K = Q, V arbitrary. */
export const tiedWithAnyValue = (n: Dimension): Chart<TiedHead> =>
  chart<TiedHead>('K = Q, V arbitrary', source => {
    const drawn = singularPair(source, n);
    return { ...signed(source, { ...drawn, D: gramMatrix(drawn.Q) }), V: anyMatrix(n).build(source.at('V')) };
  });

/** K = Q, and a point that is no right singular vector. */
export const tiedElsewhere = (n: Dimension): Chart<TiedHead> =>
  chart<TiedHead>('K = Q, V = ±QᵀQ, e any point', source => {
    const Q = queries(n).build(source.at('Q'));
    return signed(source, { Q, D: gramMatrix(Q), singular: axis(source, n) });
  });

const axis = (source: Source, n: Dimension): Vector => source.unit('singular/angle', n);

type Unsigned = Pick<TiedHead, 'Q' | 'D' | 'singular'>;
const signed = (source: Source, { Q, D, singular }: Unsigned): TiedHead => {
  const sign = source.in.of(source.branch('sign', 2) === 0 ? 1 : -1);
  return { Q, D, V: scaledMatrix(sign, D), sign, singular };
};

/**
 * Q = P_u Q₀ P_e + s u eᵀ, so that Qe = su and Qᵀu = se; every Q is of this form. Regions: u the first axis (generic,
 * since QᵀQ does not see rotations of the queries); s = 0; any u.
 */
const singularPair = (source: Source, n: Dimension): Pick<TiedHead, 'Q' | 'singular'> => {
  const Q0 = queries(n).build(source.at('Q'));
  const singular = axis(source, n);
  const rest = without(singular, Q0);
  const region = source.regime('region', 3);
  if (region === 1) return { Q: rest, singular };
  const along = dilate(source.free('s'), singular);
  if (region === 0) return { Q: [along, ...rest.slice(1)], singular };
  const u = source.unit('left/angle', Q0.length);
  return { Q: matrixSum(transpose(without(u, transpose(rest))), outer(u, along)), singular };
};

/** M P_e = M − (Me) eᵀ. */
const without = (e: Vector, M: Matrix): Matrix => {
  const Me = image(M, e);
  return M.map((row, j) => difference(row, dilate(Me[j]!, e)));
};
