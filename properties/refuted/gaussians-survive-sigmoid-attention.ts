import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { widened } from '../../src/arithmetic/widened.js';
import { affineDefect } from '../../src/attention/affineField.js';
import { faintLine } from '../../src/assume/faintLine.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { lineRemainder, lineRule } from '../../src/measure/lineRule.js';
import { combine, dot, exponential, image, negative, over, plus, times, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const sigmoid = (t: Scalar): Scalar => over(t.in.of(1), plus(t.in.of(1), exponential(negative(t))));

/**
 * Sigmoid attention looks like softmax without a sum, and linear attention closes. By partial integration Γ(x) =
 * V(α E[s] + ΣDᵀx E[s′]), s = 1/(1 + e^{−t}) at t ~ N(α·l, l·Σl): affine only where s is. Judged in one dimension,
 * by a quadrature whose error is proved. Exceptions: Σ = 0, V = 0, D = 0.
 */
export default refutedClaim({
  source: castin2025.derived('Gaussian solutions, sigmoid attention'),
  says: 'If μ = N(α, Σ), Σ > 0, sigmoid attention ∫ s(x·Dy) V y dμ(y) is affine in x: Γ(2x) + Γ(0) = 2Γ(x).',
  given: inDimension(1, 1, n => ({ data: faintLine(n) })),
  then: ({ data: { weights, mu, x } }) => {
    const { tokens, masses } = lineRule(mu);
    const by = lineRemainder(weights.V, mu);
    const field = (y: Vector): Vector => {
      const shares = tokens.map((z, k) => times(masses[k]!, sigmoid(dot(y, image(weights.D, z)))));
      return image(weights.V, combine(shares, tokens)).map(a => widened(a, by));
    };
    return equalVectors(...affineDefect(field, x));
  },
  because: 's is no affine function: its third derivative shows in Γ(2x) − 2Γ(x) + Γ(0).',
});
