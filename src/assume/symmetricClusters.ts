import type { Brand } from '../sphere/brand.js';
import type { Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { aside, clustered, type Clustered } from './clusters.js';
import { anyMatrix, symmetric } from './matrices.js';
import { withEigenaxis, withEigenvector } from './prescribed.js';
import type { Dimension, Source } from './source.js';

/** Clusters with the matrix D of an energy. */
export interface ClustersWithEnergy extends Clustered {
  readonly D: Matrix;
}

/** D = Dᵀ, Dv = λv, every token is at v or −v, every direction is tangent there. */
export type CriticalClusters = Brand<ClustersWithEnergy, 'clusters on an eigenvector of D'>;

/** Clusters on an eigenvector v of a symmetric D. */
export const criticalClusters = (n: Dimension, max: number): Chart<CriticalClusters, ClustersWithEnergy> =>
  chart('tokens at ±v, Dv = λv, D symmetric', source => {
    const drawn = clustered(source, n, max);
    return { ...drawn, D: withEigenaxis(drawn.axis, anySymmetric(source, n)) } as CriticalClusters;
  });

/** Dv = λv, D not symmetric. */
export const asymmetricClusters = (n: Dimension, max: number): Chart<ClustersWithEnergy> =>
  chart<ClustersWithEnergy>('tokens at ±v, Dv = λv, D not symmetric', source => {
    const drawn = clustered(source, n, max);
    const R = anyMatrix(n).build(source.at('D'));
    return { ...drawn, D: withEigenvector(drawn.axis, R, source.free('eigenvalue')) };
  });

/** D symmetric, v any point. */
export const clustersOffAxis = (n: Dimension, max: number): Chart<ClustersWithEnergy> =>
  chart<ClustersWithEnergy>('tokens at ±v, v any point, D symmetric', source => ({
    ...clustered(source, n, max),
    D: anySymmetric(source, n),
  }));

/** The second cluster is not opposite to the first: its tokens stand elsewhere. */
export const clustersApart = (n: Dimension, max: number): Chart<ClustersWithEnergy> =>
  chart<ClustersWithEnergy>('tokens anywhere, Dv = λv, D symmetric', source => {
    const drawn = aside(source, n, max);
    return { ...drawn, D: withEigenaxis(drawn.axis, anySymmetric(source, n)) };
  });

const anySymmetric = (source: Source, n: Dimension): Matrix => symmetric(n).build(source.at('D'));
