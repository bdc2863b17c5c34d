import type { Scalar } from '../arithmetic/arithmetic.js';
import { softmax, type Attention } from '../attention/attention.js';
import type { Weights } from '../attention/weights.js';
import type { Measure } from '../measure/measure.js';
import { movedTokens } from '../measure/movedTokens.js';
import { dilate, translate } from '../sphere/verbs.js';
import { retraction } from './retraction.js';

/** What makes a layer: weights, step size h > 0 (any), kind of attention (default softmax). */
export interface Layer {
  readonly weights: Weights;
  readonly h: Scalar;
  readonly attention?: Attention;
}

/**
 * The discrete layer  x_i⁺ = Nrm(x_i + h A_μ(x_i)),  Nrm(y) = y/|y|,  all tokens at once.
 *
 * Residual attention followed by normalisation. For h → 0 it converges to the flow at first order.
 * @returns  μ ↦ the measure after the layer, tokens on the sphere
 * Error     running bound; numeric readings only; undefined where x_i + h A = 0 (impossible for h‖V‖ < 1, softmax)
 * Source    Burger, Kabri, Korolev, Roith, Weigand (2025), self-attention with layer normalisation
 * See       residualLayer (without Nrm), flow
 */
export const layer =
  (of: Layer) =>
  (mu: Measure): Measure =>
    retraction(residualLayer(of)(mu));

/** The layer without normalisation,  x_i ↦ x_i + h A_μ(x_i): leaves the sphere. */
export const residualLayer =
  ({ weights, h, attention = softmax }: Layer) =>
  (mu: Measure): Measure => {
    const pull = attention.average(weights, mu);
    return movedTokens(mu, x => translate(x, dilate(h, pull(x))));
  };
