import type { Scalar } from '../arithmetic/arithmetic.js';
import type { DistanceWeights } from '../attention/gaussianL2.js';
import type { Weights } from '../attention/weights.js';
import { gaussian, type Gaussian } from '../measure/gaussian.js';
import { normalLaw, signLaw, type Law } from '../measure/law.js';
import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix } from '../sphere/matrices.js';
import { multiple, product, square, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';
import { anyWeights } from './weights.js';

/** Entries of factors and means are small enough that e^{l·y} stays a double for the largest weights. */
const small = (source: Source, name: string): Scalar => multiple(1 / 8, source.free(name));

const normal = (source: Source, n: Dimension): Gaussian => {
  const rank = source.count('rank', 1, n);
  const mean = Array.from({ length: n }, (_, j) => small(source, `mean/${j}`));
  return gaussian(
    mean,
    mean.map((_, j) => Array.from({ length: rank }, (__, k) => small(source, `factor/${j}/${k}`))),
  );
};

/** N(α, RRᵀ), R of any rank. */
export const anyGaussian = (n: Dimension): Chart<Gaussian> => chart('N(α, Σ), Σ of any rank', s => normal(s, n));

export type Normal = Brand<Law, 'gaussian'>;

/** N(α, RRᵀ), known by its generating function. */
export const gaussianLaw = (n: Dimension): Chart<Normal, Law> =>
  chart('μ = N(α, Σ), Σ of any rank', s => normalLaw(normal(s, n)) as Normal);

/** The same mean and covariance with signs in the place of normal numbers. */
export const lawOfSigns = (n: Dimension): Chart<Law> =>
  chart<Law>('μ not Gaussian, of mean α and covariance Σ', s => signLaw(normal(s, n)));

/** Gaussian or not. */
export const anyLaw = (n: Dimension): Chart<Law> =>
  chart('μ any law of mean α and covariance Σ', s => (s.branch('law', 2) === 0 ? normalLaw : signLaw)(normal(s, n)));

/** A point with entries of at most 1. */
export const anyVector = (n: Dimension): Chart<Vector> =>
  chart<Vector>('any vector', source => Array.from({ length: n }, (_, k) => source.free(String(k), 1)));

/** Any Q, K, k × n, and V, n × n. */
export const distanceWeights = (n: Dimension): Chart<DistanceWeights> =>
  chart('any Q, K, V', source => {
    const k = source.count('rows', 1, n + 1);
    const block = (name: string): Matrix =>
      Array.from({ length: k }, (_, i) => Array.from({ length: n }, (__, j) => source.free(`${name}/${i}/${j}`)));
    return { Q: block('Q'), K: block('K'), V: anyMatrix(n).build(source.at('V')) };
  });

/** Two heads with any D_h and V_h. */
export const twoHeads = (n: Dimension): Chart<readonly [Weights, Weights]> =>
  chart<readonly [Weights, Weights]>('two heads, any D_h, V_h', source => [
    anyWeights(n).build(source.at('first')),
    anyWeights(n).build(source.at('second')),
  ]);

/** N(0, RRᵀ), R n × n: of full rank but where R is singular. */
export const centredGaussian = (n: Dimension): Chart<Gaussian> =>
  chart('N(0, Σ)', source => {
    const square = Array.from({ length: n }, (_, j) =>
      Array.from({ length: n }, (__, k) => small(source, `factor/${j}/${k}`)),
    );
    return gaussian(
      square.map(([a]) => a!.in.of(0)),
      square,
    );
  });

/** ε a positive number of quarters, at most 2. */
export const temperature = (_n: Dimension): Chart<Scalar> =>
  chart('ε > 0', source => source.in.of(source.count('quarters', 1, 8) / 4));

/** N(α, RRᵀ), R n × n: of full rank but where R is singular. */
export const squareGaussian = (n: Dimension): Chart<Gaussian> =>
  chart('N(α, Σ), Σ = RRᵀ, R n × n', source => {
    const mean = Array.from({ length: n }, (_, j) => small(source, `mean/${j}`));
    return gaussian(mean, centredGaussian(n).build(source).factor);
  });

/** A direction u with entries of at most 1/4, and N(α, uuᵀ). */
export const rankOneGaussian = (n: Dimension): Chart<Brand<Gaussian, 'rank one'>, Gaussian> =>
  chart('Σ = uuᵀ', source => {
    const at = (name: string): Vector => Array.from({ length: n }, (_, j) => small(source, `${name}/${j}`));
    return gaussian(
      at('mean'),
      at('factor').map(a => [a]),
    ) as Brand<Gaussian, 'rank one'>;
  });

/** Rank 2; the first column of the factor is what is called u. */
export const rankTwoGaussian = (n: Dimension): Chart<Gaussian> =>
  chart<Gaussian>('Σ = uuᵀ + wwᵀ', source => {
    const at = (name: string): Vector => Array.from({ length: n }, (_, j) => small(source, `${name}/${j}`));
    const [u, w] = [at('factor'), at('second')];
    return gaussian(
      at('mean'),
      u.map((a, j) => [a, w[j]!]),
    );
  });

/** An instant |t| ≤ 1/4. */
export const instant = (_n: Dimension): Chart<Scalar> => chart('t', source => multiple(1 / 8, source.free('t')));

/** N(0, RRᵀ) with |R| entries of at most 8: far out a quadratic equation is faster than any linear one. */
export const wideGaussian = (n: Dimension): Chart<Gaussian> =>
  chart('N(0, Σ), Σ large or small', source => {
    const factor = centredGaussian(n)
      .build(source)
      .factor.map(row => row.map(a => multiple(32, a)));
    return gaussian(
      factor.map(([a]) => a!.in.of(0)),
      factor,
    );
  });

/** N(α, RRᵀ) with R lower triangular, ¼ on the diagonal: of full rank, so a field that keeps it Gaussian is affine. */
export const fullRankLaw = (n: Dimension): Chart<Law> =>
  chart<Law>('μ = N(α, Σ), Σ ≻ 0', source => {
    const { mean, factor } = squareGaussian(n).build(source);
    const quarter = source.in.of(0.25);
    const lower = factor.map((row, j) => row.map((a, k) => (k < j ? a : k === j ? quarter : source.in.of(0))));
    return normalLaw(gaussian(mean, lower));
  });

/** Σ with its eigenvalues l_1, l_2 and a rotation to its axes, in the plane. */
export interface PlaneCovariance {
  readonly mu: Gaussian;
  readonly eigenvalues: Vector;
}

/** N(0, O diag(p², q²) Oᵀ). */
export const planeCovariance = (n: Dimension): Chart<PlaneCovariance> =>
  chart<PlaneCovariance>('Σ = O diag(l₁, l₂)Oᵀ', source => {
    const axes = rotation(n).build(source.at('axes'));
    const sides = ['p', 'q'].map(name => multiple(0.5, source.free(name)));
    const mean = sides.map(a => a.in.of(0));
    return { mu: gaussian(mean, product(axes, diagonalMatrix(sides))), eigenvalues: sides.map(square) };
  });

export type Centred = Brand<Gaussian, 'mean 0'>;

/** N(0, RRᵀ) where mean 0 is a hypothesis. */
export const centredOnly = (n: Dimension): Chart<Centred, Gaussian> =>
  chart('N(0, Σ)', source => centredGaussian(n).build(source) as Centred);
