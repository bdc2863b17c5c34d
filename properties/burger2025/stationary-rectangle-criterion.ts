import { softmax, unnormalised } from '../../src/attention/attention.js';
import { partition } from '../../src/attention/partition.js';
import { rectanglePull } from '../../src/attention/rectanglePull.js';
import { diagonal } from '../../src/assume/diagonals.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { uniformRectangle, weightedRectangle } from '../../src/assume/rectangles.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal, equalVectors } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { dilate, dot, exponential, minus, multiple, negative, plus, square, times } from '../../src/sphere/verbs.js';
import { translate, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { defectOfARectangle } from '../../proofs-check/defect-of-a-rectangle.js';
import { pullOfARectangle } from '../../proofs-check/pull-of-a-rectangle.js';
import { burger2025 } from '../sources.js';

/** Π_k cosh(D_kk a_k²). */
const product = (D: Matrix, sides: Vector) =>
  sides
    .map((a, k) => times(D[k]![k]!, square(a)))
    .map(q => multiple(0.5, plus(exponential(q), exponential(negative(q)))))
    .reduce(times);

/**
 * When a rectangle is stationary. The kernel at a vertex is a product over the axes, so A(x)_k = t_k x_k (lemma), and
 * projecting takes off t̄ x. Hence |v|² = ½ Σ_j Σ_k (t_j − t_k)² a_j² a_k² (lemma). Sizes are measured against x, added
 * to both. Which a solve that: stationary-rectangle.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says:
    'If D, V are diagonal and μ is uniform on the points (±a_1, …, ±a_n), |a| = 1, it is stationary iff t_k = V_kk ' +
    'tanh(D_kk a_k²) is the same wherever a_k ≠ 0: v(x)_k = (t_k − Σ_j t_j a_j²) x_k; E = Π_k cosh(D_kk a_k²).',
  given: inDimension(2, 4, n => ({ D: diagonal(n), V: diagonal(n), box: uniformRectangle(n) })),
  then: ({ box: { sides, mu }, ...weights }) => {
    const t = rectanglePull(weights, sides);
    const mean = dot(t, sides.map(square));
    const [soft, bare, Z] = [
      softmax.velocity(weights, mu),
      unnormalised.velocity(weights, mu),
      partition(weights.D, mu),
    ];
    const fields = eachToken(mu, x => {
      const v = x.map((a, k) => times(minus(t[k]!, mean), a));
      const strong = translate(x, dilate(Z(x), v));
      return [...equalVectors(translate(x, soft(x)), translate(x, v)), ...equalVectors(translate(x, bare(x)), strong)];
    });
    return [...fields, equal(energy(weights.D, mu), product(weights.D, sides))];
  },
  proof: [pullOfARectangle, defectOfARectangle],
  argument: 'The kernels e^{x·Dy} at a vertex are products over the axes, and the two lemmas.',
  controls: [
    drop('box', weightedRectangle, 'masses not equal: the kernel is no product over the axes'),
    drop('D', anyMatrix, 'D not diagonal: the axes are coupled'),
    drop('V', anyMatrix, 'V not diagonal: the value of one axis points along another'),
  ],
});
