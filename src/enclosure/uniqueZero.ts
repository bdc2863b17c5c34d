import { inverse } from 'ml-matrix';
import { centreOf, intervalsOf, type Box } from '../arithmetic/box.js';
import { interval } from '../arithmetic/interval.js';
import { atLeast, type Judgement } from '../claim/judgement.js';
import { centre } from '../sphere/centres.js';
import { identityMatrix } from '../sphere/matrices.js';
import { difference, image, product, translate, type Matrix } from '../sphere/verbs.js';
import { jacobian, type Vectors } from './jacobian.js';

/**
 * Krawczyk's test  K(X) = c − Y f(c) + (Id − Y f′(X))(X − c) ⊂ int X:  then f has exactly one zero in X.
 *
 * With Y ≈ f′(c)^{−1}, x ↦ x − Y f(x) maps X into K(X) (mean-value form), so it has a fixed point; and strict
 * inclusion makes every matrix in Y f′(X) regular, so there is one zero only. Two judgements for each side of the box:
 * K lies above its lower end and below its upper end, strictly, since differences of intervals are rounded outward.
 * @param f    m formulas in m variables; symmetries are fixed before (a gauge), else f′ is singular
 * @param box  where the zero is said to be
 * Source  Krawczyk (1969); Neumaier, Interval methods for systems of equations (1990)
 */
export const uniqueZero = (f: Vectors, box: Box): readonly Judgement[] => {
  const [X, c, m] = [intervalsOf(box), centreOf(box), box.length];
  const Y = nearInverse(jacobian(f)(c));
  const contraction = matrixDifference(identityMatrix(interval, m), product(Y, jacobian(f)(X)));
  const K = translate(difference(c, image(Y, f(c))), image(contraction, difference(X, c)));
  return box.flatMap(([, from, to], k) => [atLeast(K[k]!, interval.of(from)), atLeast(interval.of(to), K[k]!)]);
};

/** Any matrix will do, so that of a singular one may be a pseudo-inverse: the test decides. */
const nearInverse = (M: Matrix): Matrix => {
  const plain = inverse(
    M.map(row => row.map(centre)),
    true,
  ).to2DArray();
  return plain.map(row => row.map(interval.of));
};

const matrixDifference = (A: Matrix, B: Matrix): Matrix => A.map((row, i) => difference(row, B[i]!));
