import { softmax, unnormalised } from '../../src/attention/attention.js';
import { crossPull } from '../../src/attention/crossPull.js';
import { turnedWeights } from '../../src/attention/turnedWeights.js';
import { balancedCross, unbalancedCross } from '../../src/assume/crosses.js';
import { diagonal } from '../../src/assume/diagonals.js';
import { anyMatrix, rotation } from '../../src/assume/matrices.js';
import { point } from '../../src/assume/points.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { image, translate } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Stationary crosses. Opposite ends of an axis offer opposite values with kernels e^{±d_k x_k}, so without softmax v(x)
 * = P_x Σ_k w_k c_k sinh(d_k x_k) b_k at every x. At ±b_j only the term of b_j is left, and it is normal. Fields that
 * vanish are measured against the point, added on both sides. The basis is b_k = R e_k.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says:
    'If D and V have a common orthonormal basis of eigenvectors, D b_k = d_k b_k, V b_k = c_k b_k, then Σ_k w_k ' +
    '(δ_{b_k} + δ_{−b_k})/2 is stationary, any w_k ≥ 0: Zv(x) = P_x Σ_k w_k c_k sinh(d_k x_k) b_k, x_k = b_k·x.',
  given: inDimension(2, 8, n => ({
    D: diagonal(n),
    V: diagonal(n),
    cross: balancedCross(n),
    R: rotation(n),
    x: point(n),
  })),
  then: ({ cross, R, x, ...diagonals }) => {
    const [weights, mu, y] = [turnedWeights(R, diagonals), movedTokens(cross, e => image(R, e)), image(R, x)];
    const pull = image(R, crossPull(diagonals, cross, x));
    const stationary = [softmax, unnormalised].flatMap(attention => {
      const v = attention.velocity(weights, mu);
      return eachToken(mu, b => equalVectors(translate(b, v(b)), b));
    });
    const field = translate(y, unnormalised.velocity(weights, mu)(y));
    return [...stationary, ...equalVectors(field, translate(y, tangentProjection(y, pull)))];
  },
  proof: [statementIdentity([[2, 2]], [[8, 8]])],
  controls: [
    drop('cross', unbalancedCross, 'unbalanced masses p_k, q_k: at b_j the axis k pulls with (p_k − q_k) c_k'),
    drop('D', anyMatrix, 'b_k no eigenvectors of D: b_j sees the ends of another axis with unequal kernels'),
    drop('V', anyMatrix, 'b_k no eigenvectors of V: the pull along b_j is turned by V'),
  ],
});
