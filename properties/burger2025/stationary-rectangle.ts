import { velocity } from '../../src/attention/velocity.js';
import { the } from '../../src/assume/chart.js';
import { point } from '../../src/assume/points.js';
import { coupledWeights, rectangleWeights, unrelatedDiagonalValue } from '../../src/assume/rectangleWeights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, eachToken, equal, equalVectors } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { stationaryRectangle } from '../../src/energy/stationaryRectangle.js';
import { rectangle } from '../../src/measure/rectangle.js';
import { sidesOfARectangle } from '../../proofs-check/sides-of-a-rectangle.js';
import { exponential, logarithm, minus, negative, over, plus, root, square, sum } from '../../src/sphere/verbs.js';
import { translate, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const cube = (d: Vector): Vector => d.map(a => over(a.in.of(1), a.in.of(d.length)));

/** ½ Σ_k (d_k/cosh d_k)² (b_k² − a_k²)². */
const modulus = (D: Matrix, a2: Vector, b2: Vector) => {
  const terms = D.map((row, k) => {
    const twiceCosh = plus(exponential(row[k]!), exponential(negative(row[k]!)));
    return square(over(minus(b2[k]!, a2[k]!), over(twiceCosh, row[k]!)));
  });
  return plus(sum(terms), sum(terms));
};

/**
 * The stationary rectangle. By stationary-rectangle-criterion d_k tanh(d_k a_k²) = c, that is a_k² = artanh(c/|d_k|)/
 * |d_k|, and the sum of these increases from 0 to ∞ on 0 < c < min |d_k|: one solution. log E = Σ_k log cosh(d_k a_k²)
 * is convex in the a_k² with second derivatives ≥ (d_k/cosh d_k)², and its gradient c(1, …, 1) there is normal to
 * Σ_k a_k² = 1: so the modulus, which vanishes at this rectangle only. Fields are measured against x.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says:
    'If D = diag(d), all d_k ≠ 0, V = ±D, exactly one uniform measure on points (±a_1, …, ±a_n), a_k > 0, is ' +
    'stationary: d_k tanh(d_k a_k²) = c. log E(b) ≥ log E(a) + ½ Σ_k (d_k/cosh d_k)² (b_k² − a_k²)² for all others.',
  given: inDimension(2, 4, n => ({ weights: rectangleWeights(n), b: point(n), squares: the({ stationaryRectangle }) })),
  then: ({ weights, b, squares }) => {
    const a2 = squares(weights.D.map((row, k) => row[k]!));
    const mu = rectangle(a2.map(root));
    const v = velocity(weights, mu);
    const [there, here] = [rectangle(b), mu].map(nu => logarithm(energy(weights.D, nu)));
    return [
      equal(sum(a2), mu.in.of(1)),
      ...eachToken(mu, x => equalVectors(translate(x, v(x)), x)),
      atLeast(there!, plus(here!, modulus(weights.D, a2, b.map(square)))),
    ];
  },
  proof: [sidesOfARectangle],
  argument: 'Monotonicity of the sum in c; convexity of log cosh.',
  controls: [
    swap('squares', { cube }, 'the cube a_k² = 1/n: stationary only if all |d_k| are equal'),
    drop('weights', unrelatedDiagonalValue, 'V not ±D: V_kk tanh(d_k a_k²) is to be the same for all k'),
    drop('weights', coupledWeights, 'D not diagonal: the axes are coupled'),
  ],
});
