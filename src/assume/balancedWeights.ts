import type { SinkhornWeights } from '../attention/headWeights.js';
import { gradientWeights, type SignedWeights } from '../attention/weights.js';
import type { Brand, PositiveSemidefinite, Symmetric } from '../sphere/brand.js';
import { gramMatrix, identityMatrix, scaledMatrix, symmetricPart } from '../sphere/matrices.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { mildMatrix } from './mildMatrix.js';
import type { Dimension, Source } from './source.js';

/** Weights with a sign and a temperature. */
export type SignedSinkhorn = SignedWeights & SinkhornWeights;

/** V = ±D, D = Dᵀ. */
export type BalancedGradient = Brand<SignedSinkhorn, 'V = ±D, D symmetric, ε > 0'>;

/** ε = k/32, ½ ≤ ε ≤ 2. */
export const temperature = (_n: Dimension): Chart<Scalar> => chart<Scalar>('½ ≤ ε ≤ 2', temperatureOf);

/** V = ±D with D symmetric, of entries at most ½. */
export const balancedGradient = (n: Dimension): Chart<BalancedGradient, SignedSinkhorn> =>
  chart('V = ±D, D symmetric, ε > 0', source => {
    const D = symmetricPart(interaction(source, n));
    return tempered(source, s => gradientWeights(D, s)) as BalancedGradient;
  });

/** D symmetric, V = ±Id. */
export const balancedIdentity = (n: Dimension): Chart<SignedSinkhorn> =>
  chart<SignedSinkhorn>('D symmetric, V = ±Id, ε > 0', source => {
    const D = symmetricPart(interaction(source, n));
    return tempered(source, s => ({ D, V: scaledMatrix(s, identityMatrix(source.in, n)), sign: s }));
  });

/** V = ±D, D not symmetric. */
export const balancedAsymmetric = (n: Dimension): Chart<SignedSinkhorn> =>
  chart<SignedSinkhorn>('V = ±D, D not symmetric, ε > 0', source => {
    const D = interaction(source, n);
    return tempered(source, s => ({ D, V: scaledMatrix(s, D), sign: s }));
  });

/** D = BᵀB ⪰ 0, the entries of B at most ½. */
export const mildAscent = (n: Dimension): Chart<PositiveSemidefinite, Symmetric> =>
  chart('D ⪰ 0', source => gramMatrix(interaction(source, n)));

/** D = −BᵀB ⪯ 0. */
export const mildDescent = (n: Dimension): Chart<Symmetric> =>
  chart('D ⪯ 0', source => scaledMatrix(source.in.of(-1), gramMatrix(interaction(source, n))) as Symmetric);

const interaction = (source: Source, n: Dimension): Matrix => mildMatrix(n).build(source.at('D'));

const temperatureOf = (source: Source): Scalar => source.in.of(source.count('epsilon', 16, 64) / 32);

const tempered = (source: Source, of: (sign: Scalar) => SignedWeights): SignedSinkhorn => ({
  ...of(source.in.of(source.branch('sign', 2) === 0 ? 1 : -1)),
  epsilon: temperatureOf(source),
});
