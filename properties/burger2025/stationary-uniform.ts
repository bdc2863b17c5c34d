import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { uniformVelocity } from '../../src/attention/uniformField.js';
import { velocity } from '../../src/attention/velocity.js';
import { alignedWeights, equalWeights } from '../../src/assume/alignedWeights.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { point } from '../../src/assume/points.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors, zero } from '../../src/claim/judgement.js';
import { fifthDesign } from '../../src/measure/fifthDesign.js';
import { defectOfAMultipleOfIdentity } from '../../proofs-check/defect-of-a-multiple-of-identity.js';
import { gramMatrix, scaledMatrix, trace } from '../../src/sphere/matrices.js';
import { difference, dilate, dot, image, minus, multiple, norm2, over, plus } from '../../src/sphere/verbs.js';
import { square, times, translate, transpose, wedge, type Matrix } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The uniform measure. ∫ e^{z·y} y dσ(y) = ∇_z ₀F₁(;n/2;|z|²/4) = γ z, z = Dᵀx, so v[σ](x) = γ P_x VDᵀx with γ > 0: it
 * is 0 for all x iff all x are eigenvectors of VDᵀ, that is VDᵀ = c Id (lemma). The weights drawn have VDᵀ = c Id,
 * among them V = D^{−T}; W is any other value matrix. The closed form is held to finite measures with the moments of σ
 * up to degree 5.
 */
export default theorem({
  source: burger2025.at('stationary points'),
  says:
    'v[σ] = 0 iff V Dᵀ = c Id: |v[σ](x)|² = γ² |x ∧ VDᵀx|², γ = ₀F₁(;n/2+1;r²/4)/(n ₀F₁(;n/2;r²/4)), r = |Dᵀx|, ' +
    'for every V and D.',
  given: inDimension(2, 8, n => ({ weights: alignedWeights(n), W: anyMatrix(n), x: point(n) })),
  then: ({ weights, W, x }) => {
    const [n, z] = [x.length, image(transpose(weights.D), x)];
    const series = (a: number) => hypergeometric0F1(a, multiple(0.25, norm2(z)));
    const gamma = over(series(n / 2 + 1), times(x[0]!.in.of(n), series(n / 2)));
    const size = (M: Matrix) => plus(trace(gramMatrix(M)), trace(gramMatrix(weights.D)));
    const against = dilate(size(weights.V), x);
    const defect = times(square(gamma), norm2(wedge(x, image(W, z))));
    return [
      ...equalVectors(translate(uniformVelocity(weights)(x), against), against),
      zero(minus(norm2(uniformVelocity({ D: weights.D, V: W })(x)), defect), square(size(W))),
    ];
  },
  orders: [
    {
      is: 5,
      of: ({ W, x }) => {
        const sigma = fifthDesign(x[0]!.in, x.length);
        return h => {
          const at = { D: scaledMatrix(h, W), V: W };
          return dot(
            x.map((_, k) => W[k]![0]!),
            difference(velocity(at, sigma)(x), uniformVelocity(at)(x)),
          );
        };
      },
    },
  ],
  proof: [defectOfAMultipleOfIdentity],
  argument: 'The Funk–Hecke formula for the gradient of e^{z·y} in z, and the lemma.',
  controls: [drop('weights', equalWeights, 'V = D is no multiple of an orthogonal matrix: x is pulled towards DDᵀx')],
});
