import { sinkhornSlope } from '../../src/attention/gaussianSinkhorn.js';
import { the } from '../../src/assume/chart.js';
import { bandwidth } from '../../src/assume/bandwidth.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { trace } from '../../src/sphere/matrices.js';
import { minus, multiple, over, plus, square, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** Softmax with the same logits: the slope σ²/ε tends to ∞. */
const softmaxSlope: typeof sinkhornSlope = (_, mu, epsilon) => [[over(trace(mu.covariance), epsilon)]];
/** Softmax with the kernel e^{−|x−y|²/(2ε)}: slope 1/(1 + ε/σ²), twice the heat. */
const gaussianKernelSlope: typeof sinkhornSlope = (_, mu, epsilon) => {
  const s = trace(mu.covariance);
  return [[over(s, plus(s, epsilon))]];
};

/**
 * B = (−1 + √(1 + 4q²))/(2q), q = σ²/ε, is below 1 − 1/(2q) + 1/(8q²) and above 1 − 1/(2q). So (E[y|x] − x)/ε =
 * (B − 1)/ε (x − α) → −(x − α)/(2σ²) = ½∇ log ρ: with V = −Id the tokens follow ∂_tρ = ½Δρ. Softmax with e^{−|x−y|²/2ε}
 * has 1/(1 + ε/σ²), hence ∇ log ρ, and with e^{x·y/ε} no limit.
 */
export default theorem({
  source: castin2025.derived('small bandwidth limit of Sinkhorn attention'),
  says:
    'For N(α, σ²) and logits xy/ε, the Sinkhorn slope B has 0 ≤ (B − 1)/ε + 1/(2σ²) ≤ ε/(8σ⁴): E[y|x] − x tends to ' +
    'ε/2 ∇ log ρ, half the heat flow.',
  given: inDimension(1, 1, n => ({ scale: bandwidth(n), slope: the({ sinkhornSlope }) })),
  then: ({ scale: { r, epsilon }, slope }) => {
    const [zero, one] = [r.in.of(0), r.in.of(1)];
    const s = square(r);
    const B = slope([[one]], gaussian([zero], [[r]]), epsilon)[0]![0]!;
    const left = plus(over(minus(B, one), epsilon), over(r.in.of(0.5), s));
    return [atLeast(left, zero), atLeast(over(epsilon, multiple(8, times(s, s))), left)];
  },
  argument: '2q ≤ √(1 + 4q²) ≤ 2q + 1/(4q).',
  controls: [
    swap('slope', { softmaxSlope }, 'softmax with the dot product: no heat flow'),
    swap('slope', { gaussianKernelSlope }, 'softmax with the Gaussian kernel: the whole heat, not half of it'),
  ],
});
