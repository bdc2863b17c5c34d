import type { Weights } from '../attention/weights.js';
import { measure, pair, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import type { Matrix, Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, symmetric } from './matrices.js';
import { isotropicAlong, withEigenaxis, withEigenvector } from './prescribed.js';
import type { Dimension, Source } from './source.js';
import { anyWeights } from './weights.js';

/** Weights and a measure of two tokens, drawn together. */
export interface PairInField {
  readonly weights: Weights;
  readonly mu: Measure;
}

/** The tokens are x and −x. */
export type AntipodalPair = Brand<PairInField, 'antipodal'>;
/** x·Dx = 0 and both masses are ½. */
export type BalancedOnCone = Brand<PairInField, 'balanced on the cone'>;
/** Vx = λx. */
export type PairOnEigenvector = Brand<PairInField, 'on an eigenvector'>;

/** p δ_x + (1 − p) δ_{−x} under any D, V; in some regions x is an eigenvector of V, or x·Dx = 0 and p = ½. */
export const antipodalPair = (n: Dimension): Chart<AntipodalPair, PairInField> =>
  chart('p δ_x + (1 − p) δ_{−x}, any D, V', source => {
    const kinds = [free, free, onEigenvector, onCone];
    return kinds[source.regime('kind', kinds.length)]!(source, n) as AntipodalPair;
  });

/** The balanced pair on the cone x·Dx = 0, any V. */
export const balancedPairOnCone = (n: Dimension): Chart<BalancedOnCone, PairInField> =>
  chart('½ δ_x + ½ δ_{−x}, x·Dx = 0, any V', source => onCone(source, n) as BalancedOnCone);

/** On the cone x·Dx = 0 with any masses. */
export const unbalancedPairOnCone = (n: Dimension): Chart<PairInField> =>
  chart('p δ_x + (1 − p) δ_{−x}, x·Dx = 0, any V', source => ({ ...onCone(source, n), mu: drawnPair(source, n) }));

/** Equal masses anywhere. */
export const balancedPair = (n: Dimension): Chart<PairInField> =>
  chart('½ δ_x + ½ δ_{−x}, any D, V', source => ({ weights: weights(source, n), mu: balanced(place(source, n)) }));

/** A pair on an eigenvector of V, any D. */
export const pairOnEigenvector = (n: Dimension): Chart<PairOnEigenvector, PairInField> =>
  chart('p δ_x + (1 − p) δ_{−x}, Vx = λx, any D', source => onEigenvector(source, n) as PairOnEigenvector);

/** A pair anywhere. */
export const freePair = (n: Dimension): Chart<PairInField> =>
  chart('p δ_x + (1 − p) δ_{−x}, any D, V', source => free(source, n));

/** Two tokens that are not antipodal. */
export const twoTokens = (n: Dimension): Chart<PairInField> =>
  chart('p δ_x + (1 − p) δ_y, any D, V', source => {
    const tokens = [place(source, n), source.unit('tokens/1', n)];
    return { weights: weights(source, n), mu: measure(tokens, source.simplex('masses', 2)) };
  });

/** V = D symmetric: a pair on an eigenvector, or a balanced pair with x·Dx = 0. Both are stationary. */
export const stationaryPair = (n: Dimension): Chart<PairInField> =>
  chart('a stationary pair, V = D symmetric', source => {
    const [x, D0]: readonly [Vector, Matrix] = [place(source, n), symmetric(n).build(source.at('D'))];
    const cone = source.branch('cone', 2) === 1;
    const D = cone ? isotropicAlong(x, D0) : withEigenaxis(x, D0);
    return { weights: { D, V: D }, mu: cone ? balanced(x) : drawnPair(source, n) };
  });

const place = (source: Source, n: Dimension): Vector => source.unit('tokens/0', n);
const balanced = (x: Vector): Measure => pair(x, x[0]!.in.of(0.5));
const drawnPair = (source: Source, n: Dimension): Measure => pair(place(source, n), source.simplex('masses', 2)[0]!);
const weights = (source: Source, n: Dimension): Weights => anyWeights(n).build(source);

const free = (source: Source, n: Dimension): PairInField => ({ weights: weights(source, n), mu: drawnPair(source, n) });

const onEigenvector = (source: Source, n: Dimension): PairInField => {
  const { D, V } = weights(source, n);
  return {
    weights: { D, V: withEigenvector(place(source, n), V, source.free('eigenvalue')) },
    mu: drawnPair(source, n),
  };
};

const onCone = (source: Source, n: Dimension): PairInField => {
  const x = place(source, n);
  const D = isotropicAlong(x, anyMatrix(n).build(source.at('D')));
  return { weights: { D, V: anyMatrix(n).build(source.at('V')) }, mu: balanced(x) };
};
