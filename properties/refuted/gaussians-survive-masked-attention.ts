import { affineDefect } from '../../src/attention/affineField.js';
import { unnormalisedLawAverage } from '../../src/attention/lawAverage.js';
import { anyVector, fullRankLaw } from '../../src/assume/gaussians.js';
import { anyWeights } from '../../src/assume/weights.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { generatingOf } from '../../src/measure/law.js';
import { image, plus, quotient, transpose, translate, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/**
 * Two positions with Gaussian laws of tokens, equally likely: the second sees the mixture, and softmax of a mixture
 * weighs its parts by their m(Dᵀx). Equal laws at all positions are the exception: then the mask does nothing.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, masked attention'),
  says:
    'If the tokens at positions 1 and 2 have full-rank laws μ = N(α, Σ) and ν = N(β, T), masked attention is ' +
    'affine in x at position 2, where it sees ½μ + ½ν: Γ(2x) + Γ(0) = 2Γ(x).',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    mu: fullRankLaw(n),
    nu: fullRankLaw(n),
    x: anyVector(n),
  })),
  then: ({ weights, mu, nu, x }) => {
    const [first, second] = [unnormalisedLawAverage(weights, mu), unnormalisedLawAverage(weights, nu)];
    const seen = (y: Vector): Vector => {
      const l = image(transpose(weights.D), y);
      return quotient(translate(first(y), second(y)), plus(generatingOf(mu, l), generatingOf(nu, l)));
    };
    return equalVectors(...affineDefect(seen, x));
  },
  because: 'the share of each position changes with x as e^{α·l + l·Σl/2} does, l = Dᵀx.',
});
