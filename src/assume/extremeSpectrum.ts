import type { Scalar } from '../arithmetic/arithmetic.js';
import type { SignedParts } from '../energy/maximalEnergy.js';
import type { Brand } from '../sphere/brand.js';
import { conjugate, diagonalMatrix, matrixSum } from '../sphere/matrices.js';
import { minus, multiple, plus, square, times, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** D = D₊ − D₋ by its spectrum, with unit eigenvectors `top` of λ_max and `bottom` of λ_min. */
export interface ExtremeSpectrum extends SignedParts {
  readonly D: Matrix;
  readonly top: Vector;
  readonly bottom: Vector;
}

/** `rise` is max(λ_max, 0), `fall` is max(−λ_min, 0), and D = Dᵀ. */
export type Extremes = Brand<ExtremeSpectrum, 'extreme eigenvalues'>;

/** D = R diag(λ_max, …, λ_min) Rᵀ with any number of negative eigenvalues, those between at f² of the way, |f| ≤ 1. */
export const extremes = (n: Dimension): Chart<Extremes, ExtremeSpectrum> =>
  chart('D symmetric, λ_min and λ_max its extreme eigenvalues', source => spectral(source, n, plain) as Extremes);

/** D symmetric with an eigenvalue L + 1 above what is called the largest. */
export const riseTooSmall = (n: Dimension): Chart<ExtremeSpectrum> =>
  chart('D symmetric, λ_max not its largest eigenvalue', source =>
    spectral(source, n, ({ up, down, rise, fall }) => {
      const [more, none] = [plus(rise, rise.in.of(1)), rise.in.of(0)];
      return { up: [more, ...up.slice(1)], down: [none, ...down.slice(1)], rise, fall };
    }),
  );

/** D symmetric with an eigenvalue −l − 1 below what is called the smallest. */
export const fallTooSmall = (n: Dimension): Chart<ExtremeSpectrum> =>
  chart('D symmetric, λ_min not its smallest eigenvalue', source =>
    spectral(source, n, ({ up, down, rise, fall }) => {
      const [more, none] = [plus(fall, fall.in.of(1)), fall.in.of(0)];
      return { up: [...up.slice(0, -1), none], down: [...down.slice(0, -1), more], rise, fall };
    }),
  );

/** D with these extreme eigenvalues of its symmetric part, and an antisymmetric part. */
export const asymmetricExtremes = (n: Dimension): Chart<ExtremeSpectrum> =>
  chart<ExtremeSpectrum>('D not symmetric, λ_min and λ_max of its symmetric part', source => {
    const parts = spectral(source, n, plain);
    const turn = plus(source.in.of(1), square(source.free('turn')));
    const skew = parts.D.map((row, j) =>
      row.map((_, k) => (j + k === 1 ? multiple(j === 0 ? 1 : -1, turn) : source.in.of(0))),
    );
    return { ...parts, D: matrixSum(parts.D, skew) };
  });

/** λ_max < |λ_min|: the pair on the smallest eigenvalue and the Dirac on the largest compete. */
export const negativeDominant = (n: Dimension): Chart<ExtremeSpectrum> =>
  chart('D symmetric, 0 ≤ λ_max ≤ |λ_min|', source => {
    const fall = plus(source.in.of(0.25), square(source.free('fall', 1)));
    const rise = times(fall, square(source.free('rise', 1)));
    const none = Array.from({ length: n - 2 }, () => source.in.of(0));
    return framed(source, { up: [rise, ...none, source.in.of(0)], down: [source.in.of(0), ...none, fall], rise, fall });
  });

/** The eigenvalues of D₊ and D₋ on the axes of the frame. */
interface Axes {
  readonly up: Vector;
  readonly down: Vector;
  readonly rise: Scalar;
  readonly fall: Scalar;
}

const plain = (axes: Axes): Axes => axes;

const spectral = (source: Source, n: Dimension, change: (axes: Axes) => Axes): ExtremeSpectrum => {
  const none = source.in.of(0);
  const below = source.branch('negative', n + 1);
  const fall = below === 0 ? none : square(source.free('fall'));
  const rise = below === n ? none : highest(source, fall, below > 0);
  const share = (k: number): Scalar => square(source.free(`ratio/${k}`, 1));
  const [least, mildest] = [below === 0 ? times(rise, share(n - 1)) : none, below === n ? times(fall, share(0)) : none];
  const size = (k: number, [from, to]: readonly [Scalar, Scalar]): Scalar =>
    plus(from, times(minus(to, from), share(k)));
  const inner = Array.from({ length: n - 2 }, (_, i) => i + 1);
  const up = inner.map(k => (k < n - below ? size(k, [least, rise]) : none));
  const down = inner.map(k => (k < n - below ? none : size(k, [mildest, fall])));
  return framed(source, change({ up: [rise, ...up, least], down: [mildest, ...down, fall], rise, fall }));
};

/** Any number ≥ 0; beside negative eigenvalues at most l in one draw of two, where Diracs and pairs compete. */
const highest = (source: Source, fall: Scalar, indefinite: boolean): Scalar =>
  indefinite && source.regime('competing', 2) === 1
    ? times(fall, square(source.free('rise', 1)))
    : square(source.free('rise'));

const framed = (source: Source, { up, down, rise, fall }: Axes): ExtremeSpectrum => {
  const R: Matrix = rotation(source.n).build(source.at('frame'));
  const [positive, negative] = [conjugate(R, diagonalMatrix(up)), conjugate(R, diagonalMatrix(down))];
  const frame = transpose(R);
  const D = conjugate(R, diagonalMatrix(up.map((a, k) => minus(a, down[k]!))));
  return { D, positive, negative, rise, fall, top: frame[0]!, bottom: frame.at(-1)! };
};
