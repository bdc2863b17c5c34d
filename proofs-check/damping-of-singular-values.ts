import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { chart, type Chart } from '../src/assume/chart.js';
import { rotation } from '../src/assume/matrices.js';
import type { Dimension } from '../src/assume/source.js';
import { inDimension } from '../src/claim/given.js';
import { equalVectors, type Judgement } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import {
  conjugate,
  diagonalMatrix,
  gramMatrix,
  identityMatrix,
  matrixSum,
  scaledMatrix,
} from '../src/sphere/matrices.js';
import { minus, over, product, square, transpose, type Matrix, type Vector } from '../src/sphere/verbs.js';

interface Singular {
  readonly left: Matrix;
  readonly right: Matrix;
  /** φ(s) for the singular values s = φ/(1 − φ²). */
  readonly phi: Vector;
}

/** M = U diag(s) Wᵀ with s = φ/(1 − φ²): every M is one, since φ(s) = 2s/(1 + √(1 + 4s²)) inverts it. */
const singular = (n: Dimension): Chart<Singular> =>
  chart<Singular>('M = U diag(s) Wᵀ', source => ({
    left: rotation(n).build(source.at('left')),
    right: rotation(n).build(source.at('right')),
    phi: Array.from({ length: n }, (_, k) => source.free(`phi/${k}`)),
  }));

const equation = ({ left, right, phi }: Singular, damped: (p: Scalar) => Scalar): readonly Judgement[] => {
  const one = phi[0]!.in.of(1);
  const s = phi.map(p => over(p, minus(one, square(p))));
  const M = product(left, product(diagonalMatrix(s), transpose(right)));
  const H = conjugate(left, diagonalMatrix(phi.map(damped)));
  const MH = product(transpose(M), H);
  const kept = matrixSum(identityMatrix(one.in, phi.length), scaledMatrix(one.in.of(-1), gramMatrix(MH)));
  return equalVectors(H.flat(), kept.flat());
};

/** With h = 1 − φ² the singular values obey h = 1 − s²h²: the equation C = Σ − BΣBᵀ in a factor of Σ. */
export const dampingOfSingularValues = lemmaIdentity({
  says: 'If M = U diag(s)Wᵀ, s = φ/(1 − φ²), then H = U diag(1 − φ²)Uᵀ solves H = I − HMMᵀH.',
  given: inDimension(2, 3, n => ({ M: singular(n) })),
  then: ({ M }) => equation(M, p => minus(p.in.of(1), square(p))),
  sizes: [[2, 2]],
  control: { why: '1 − φ for 1 − φ²', then: ({ M }) => equation(M, p => minus(p.in.of(1), p)) },
});
