import type { Weights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix } from '../sphere/matrices.js';
import { multiple, over, plus, product, square, times, transpose, type Matrix } from '../sphere/verbs.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** V Dᵀ = c Id for a number c. */
export type Aligned = Brand<Weights, 'aligned'>;

/** V = c D^{−T} for D invertible; V = ±D for D a multiple of an orthogonal matrix; V and D with V Dᵀ = 0. */
export const alignedWeights = (n: Dimension): Chart<Aligned, Weights> =>
  chart('V Dᵀ = c Id', source => {
    const kinds = [inverseTransposes, multiplesOfAnOrthogonal, annihilating];
    const spectra = kinds[source.branch('kind', kinds.length)]!(source, n);
    const [R, S]: readonly [Matrix, Matrix] = [
      rotation(n).build(source.at('left')),
      rotation(n).build(source.at('right')),
    ];
    const framed = (d: readonly Scalar[]): Matrix => product(product(R, diagonalMatrix(d)), transpose(S));
    return { D: framed(spectra.D), V: framed(spectra.V) } as Aligned;
  });

/** V = D, any D. */
export const equalWeights = (n: Dimension): Chart<Weights> =>
  chart('V = D, any D', source => {
    const D = anyMatrix(n).build(source.at('D'));
    return { D, V: D };
  });

interface Spectra {
  readonly D: readonly Scalar[];
  readonly V: readonly Scalar[];
}
type Kind = (source: Source, n: Dimension) => Spectra;

/** ±(¼ + f²), never 0: every number beyond ¼ in size is one. */
const nonzero = (source: Source, name: string): Scalar =>
  multiple(sign(source, name), plus(source.in.of(0.25), square(source.free(name))));

/** Any a_k ≠ 0, V has c/a_k. */
const inverseTransposes: Kind = (source, n) => {
  const c = nonzero(source, 'c');
  const D = each(n, k => nonzero(source, `f/${k}`));
  return { D, V: D.map(a => over(c, a)) };
};

/** All a_k = ±a, and V = D. */
const multiplesOfAnOrthogonal: Kind = (source, n) => {
  const a = nonzero(source, 'a');
  const D = each(n, k => multiple(sign(source, `f/${k}`), a));
  return { D, V: D };
};

/** D sees the first axes of the frame, V the others. */
const annihilating: Kind = (source, n) => {
  const rank = source.count('rank', 1, n - 1);
  const [a, b] = [nonzero(source, 'a'), nonzero(source, 'b')];
  const entry = (k: number, from: Scalar): Scalar => times(from, source.free(`f/${k}`, 1));
  const none = source.in.of(0);
  return { D: each(n, k => (k < rank ? entry(k, a) : none)), V: each(n, k => (k < rank ? none : entry(k, b))) };
};

const sign = (source: Source, name: string): number => (source.regime(`${name}/sign`, 2) === 0 ? 1 : -1);
const each = (n: number, entry: (k: number) => Scalar): readonly Scalar[] =>
  Array.from({ length: n }, (_, k) => entry(k));
