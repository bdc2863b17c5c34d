import type { Clusters, Side } from '../attention/clusterJacobian.js';
import type { Weights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { negative, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { withEigenvector } from './prescribed.js';
import type { Dimension, Source } from './source.js';
import { anyWeights } from './weights.js';

/** Tokens in at most two clusters ±v, with one direction for each token to be perturbed in. */
export interface Clustered extends Clusters {
  readonly mu: Measure;
  readonly xi: readonly Vector[];
}

/** The same under weights. */
export interface ClustersInField extends Clustered {
  readonly weights: Weights;
}

/** Vv = νv, every token is at v or −v, every direction is tangent there. */
export type OnEigenvectorOfValues = Brand<ClustersInField, 'clusters on an eigenvector of V'>;

/** Clusters on an eigenvector v of V, any D; v need be no eigenvector of D. */
export const clustersOnEigenvector = (n: Dimension, max: number): Chart<OnEigenvectorOfValues, ClustersInField> =>
  chart('tokens at ±v, Vv = νv, any D', source => inField(source, clustered(source, n, max)) as OnEigenvectorOfValues);

/** Clusters anywhere. */
export const clustersElsewhere = (n: Dimension, max: number): Chart<ClustersInField> =>
  chart<ClustersInField>('tokens at ±v, any D, V', source => ({
    ...clustered(source, n, max),
    weights: anyWeights(n).build(source),
  }));

/** Tokens that are not in the clusters, each with a direction tangent where it is. */
export const tokensAside = (n: Dimension, max: number): Chart<ClustersInField> =>
  chart<ClustersInField>('tokens anywhere, Vv = νv, any D', source => inField(source, aside(source, n, max)));

/** Directions that leave the sphere. */
export const directionsAside = (n: Dimension, max: number): Chart<ClustersInField> =>
  chart<ClustersInField>('tokens at ±v, Vv = νv, directions not tangent', source => {
    const drawn = clustered(source, n, max);
    return inField(source, { ...drawn, xi: drawn.mu.tokens.map((_, i) => freeVector(source, n, i)) });
  });

/** Tokens at ±v with tangent directions: a pair of clusters or, in one case of the hypothesis, a single one. */
export const clustered = (source: Source, n: Dimension, max: number): Clustered => {
  const N = source.count('N', 1, max);
  const axis = source.unit('axis/angle', n);
  const single = source.branch('single', 2) === 1;
  const drawn = source.regime('sides', 2) === 1;
  const sides = Array.from({ length: N }, (_, i): Side => {
    const opposite = drawn ? source.regime(`tokens/${i}/side`, 2) === 1 : i % 2 === 1;
    return opposite && !single ? -1 : 1;
  });
  const masses = N === 1 ? [source.in.of(1)] : source.simplex('masses', N);
  const mu = measure(
    sides.map(side => (side === 1 ? axis : axis.map(negative))),
    masses,
  );
  return { axis, sides, masses, mu, xi: sides.map((_, i) => tangentProjection(axis, freeVector(source, n, i))) };
};

/** Tokens of the same masses and sides, anywhere on the sphere. */
export const aside = (source: Source, n: Dimension, max: number): Clustered => {
  const drawn = clustered(source, n, max);
  const tokens = drawn.sides.map((_, i) => source.unit(`tokens/${i}`, n));
  const xi = tokens.map((x, i) => tangentProjection(x, freeVector(source, n, i)));
  return { ...drawn, mu: measure(tokens, drawn.masses), xi };
};

const inField = (source: Source, drawn: Clustered): ClustersInField => {
  const { D, V } = anyWeights(drawn.axis.length).build(source);
  return { ...drawn, weights: { D, V: withEigenvector(drawn.axis, V, source.free('eigenvalue')) } };
};

const freeVector = (source: Source, n: Dimension, i: number): Vector =>
  Array.from({ length: n }, (_, k) => source.free(`tokens/${i}/direction/${k}`));
