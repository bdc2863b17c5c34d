import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { conjugate, diagonalMatrix, identityMatrix, matrixSum } from '../sphere/matrices.js';
import { multiple, negative, square, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** D with what are meant to be |D|, R = sign(D), of either sign on ker D, unit eigenvectors z_k and eigenvalues λ_k. */
export interface PolarParts {
  readonly D: Matrix;
  readonly size: Matrix;
  readonly reflection: Matrix;
  readonly eigenvectors: readonly Vector[];
  readonly eigenvalues: Vector;
}

/** D = Dᵀ = R|D| = |D|R with |D| ⪰ 0 and R² = Id. */
export type Polar = Brand<PolarParts, 'polar decomposition'>;

/** D = F diag(±f_k²) Fᵀ, any number of negative eigenvalues. */
export const polar = (n: Dimension): Chart<Polar, PolarParts> =>
  chart('D symmetric, D = R|D|', source => decomposed(source, n) as Polar);

/** D and what is called |D| with one and the same antisymmetric part; R is that of the symmetric parts. */
export const asymmetricPolar = (n: Dimension): Chart<PolarParts> =>
  chart<PolarParts>('D not symmetric', source => {
    const parts = decomposed(source, n);
    const skew = plane(source, n, source.free('turn'));
    return { ...parts, D: matrixSum(parts.D, skew), size: matrixSum(parts.size, skew) };
  });

/** D in the place of |D|, with R = Id. */
export const unsigned = (n: Dimension): Chart<PolarParts> =>
  chart<PolarParts>('D symmetric, called |D|', source => {
    const parts = decomposed(source, n);
    return { ...parts, size: parts.D, reflection: identityMatrix(source.in, n) };
  });

/** |D| with R = Id, as if D were positive semidefinite. */
export const unreflected = (n: Dimension): Chart<PolarParts> =>
  chart<PolarParts>('D symmetric, R = Id', source => ({
    ...decomposed(source, n),
    reflection: identityMatrix(source.in, n),
  }));

/** Eigenvalues ½ λ_k of D. */
export const halvedEigenvalues = (n: Dimension): Chart<PolarParts> =>
  chart<PolarParts>('D symmetric, λ_k half an eigenvalue', source => {
    const parts = decomposed(source, n);
    return { ...parts, eigenvalues: parts.eigenvalues.map(a => multiple(0.5, a)) };
  });

const decomposed = (source: Source, n: Dimension): PolarParts => {
  const F: Matrix = rotation(n).build(source.at('frame'));
  const one = source.in.of(1);
  const signs = Array.from({ length: n }, (_, k) => (source.branch(`negative/${k}`, 2) === 1 ? negative(one) : one));
  const sizes = Array.from({ length: n }, (_, k) => square(source.free(`root/${k}`)));
  const framed = (d: Vector): Matrix => conjugate(F, diagonalMatrix(d));
  const eigenvalues = sizes.map((a, k) => (signs[k] === one ? a : negative(a)));
  const [D, size, reflection] = [framed(eigenvalues), framed(sizes), framed(signs)];
  return { D, size, reflection, eigenvectors: transpose(F), eigenvalues };
};

/** a e_1 e_2ᵀ − a e_2 e_1ᵀ. */
const plane = (source: Source, n: Dimension, a: Scalar): Matrix =>
  Array.from({ length: n }, (_, j) =>
    Array.from({ length: n }, (__, k) => (j + k !== 1 ? source.in.of(0) : j === 0 ? a : negative(a))),
  );
