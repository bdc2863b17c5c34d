import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { anyMatrix } from '../src/assume/matrices.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { gramMatrix, identityMatrix, trace } from '../src/sphere/matrices.js';
import { image, minus, multiple, norm2, over, plus, product, square, sum, wedge } from '../src/sphere/verbs.js';
import { translate, type Matrix, type Vector } from '../src/sphere/verbs.js';

const defect = (M: Matrix, y: Vector): Scalar => norm2(wedge(y, image(M, y)));

/**
 * Σ |y ∧ My|² over the 2n points ±e_j with mass (4 − n)/(2n(n + 2)) and the points (±e_j ± e_k)/√2 with mass 1/(n(n +
 * 2)), which integrate polynomials of degree 4 like σ. Both signs of y give the same; the factor ¼ is √2 to the power
 * −4.
 */
const averaged = (M: Matrix, n: number): Scalar => {
  const axes = identityMatrix(M[0]![0]!.in, n);
  const pairs = axes.flatMap((e, j) => axes.slice(j + 1).map(f => [e, f] as const));
  const diagonals = pairs.flatMap(([e, f]) => [
    translate(e, f),
    translate(
      e,
      f.map(a => multiple(-1, a)),
    ),
  ]);
  const [onAxes, onDiagonals] = [axes, diagonals].map(ys => sum(ys.map(y => defect(M, y))));
  const total = plus(multiple(4 - n, onAxes!), multiple(0.5, onDiagonals!));
  return over(total, total.in.of(n * (n + 2)));
};

/** |M|² − ((tr M)² + tr M² + |M|²)/(n + 2), over n. */
const closed = (M: Matrix, n: number, shift: number): Scalar => {
  const size = trace(gramMatrix(M));
  const traces = sum([square(trace(M)), trace(product(M, M)), size]);
  return over(minus(multiple(n + 2, size), traces), size.in.of(n * (n + shift)));
};

/**
 * When all x are eigenvectors. ∫ |x ∧ Mx|² dσ = ((n+1)|M|² − (tr M)² − tr M²)/(n(n+2)); with M = c Id + M₀, tr M₀ = 0,
 * this is ((n+1)|M₀|² − tr M₀²)/(n(n+2)) ≥ |M₀|²/(n+2): zero only for M = c Id.
 */
export const defectOfAMultipleOfIdentity = lemmaIdentity({
  says: '∫ |x ∧ Mx|² dσ = ((n+1)|M|² − (tr M)² − tr M²)/(n(n+2)), by a formula of degree 4 for σ.',
  given: inDimension(2, 6, n => ({ M: anyMatrix(n) })),
  then: ({ M }) => [equal(averaged(M, M.length), closed(M, M.length, 2))],
  sizes: [
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
  ],
  control: {
    why: 'n + 1 for n + 2: the fourth moments of another sphere',
    then: ({ M }) => [equal(averaged(M, M.length), closed(M, M.length, 1))],
  },
});
