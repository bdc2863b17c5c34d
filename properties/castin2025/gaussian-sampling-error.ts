import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { the } from '../../src/assume/chart.js';
import { anyVector, gaussianLaw, lawOfSigns } from '../../src/assume/gaussians.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { generatingCurvature, generatingGradient, generatingOf, type Law } from '../../src/measure/law.js';
import { dilate, dot, exponential, image, minus, multiple, over, plus } from '../../src/sphere/verbs.js';
import { square, times, transpose, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** e^{l·Σl} (b·Σb + (l·Σb)²). */
const tilted = ({ covariance, l }: { readonly covariance: Matrix; readonly l: Vector }, b: Vector): Scalar => {
  const [pulled, seen] = [image(covariance, l), image(covariance, b)];
  return times(exponential(dot(l, pulled)), plus(dot(b, seen), square(dot(l, seen))));
};
const unshifted: typeof tilted = ({ covariance, l }, b) =>
  times(exponential(dot(l, image(covariance, l))), dot(b, image(covariance, b)));

/** ∫ e^{2l·y} (b·(y − c))² dμ / (∫ e^{l·y} dμ)². */
const spread = (mu: Law, { l, c, b }: Record<'l' | 'c' | 'b', Vector>): Scalar => {
  const twice = dilate(mu.in.of(2), l);
  const [m, at] = [generatingOf(mu, twice), dot(b, c)];
  const mixed = times(multiple(2, at), dot(b, generatingGradient(mu, twice)));
  const about = plus(minus(generatingCurvature(mu, twice, b), mixed), times(square(at), m));
  return over(about, square(generatingOf(mu, l)));
};

/**
 * Γ_N is a quotient of two sums, so by the delta method N Var b·Γ_N(x) tends to this. e^{2l·y} tilts N(α, Σ) to the
 * mean α + 2Σl, which is Σl away from Γ. Over x ~ N(α, Σ) the mean of e^{l·Σl}, l = Dᵀx, is finite only while
 * ‖Σ^{1/2}DΣ^{1/2}‖ < 1/√2: beyond, tokens follow the Gaussian more slowly than N^{−1/2}.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions and particles, softmax attention'),
  says:
    'If N tokens are drawn from N(α, Σ), the softmax field Γ_N(x), V = Id, scatters about Γ(x) = α + Σl, l = Dᵀx: ' +
    'lim N Var b·Γ_N = ∫ e^{2l·y}(b·(y − Γ))² dμ/(∫ e^{l·y} dμ)² = e^{l·Σl}(b·Σb + (l·Σb)²).',
  given: inDimension(2, 3, n => ({
    ...{ D: anyMatrix(n), mu: gaussianLaw(n), x: anyVector(n), b: anyVector(n) },
    variance: the({ tilted }),
  })),
  then: ({ D, mu, x, b, variance }) => {
    const l = image(transpose(D), x);
    const c = image(mu.covariance, l).map((a, k) => plus(a, mu.mean[k]!));
    return [equal(spread(mu, { l, c, b }), variance({ covariance: mu.covariance, l }, b))];
  },
  argument: 'log m(l) = l·α + ½ l·Σl is quadratic: m(2l) = m(l)² e^{l·Σl}, and the tilted law has the covariance Σ.',
  controls: [
    drop('mu', lawOfSigns, 'μ not Gaussian: e^{2l·y} tilts it otherwise'),
    swap('variance', { unshifted }, 'the shift Σl of the tilted mean forgotten'),
  ],
});
