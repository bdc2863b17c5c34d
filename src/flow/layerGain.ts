import type { Scalar } from '../arithmetic/arithmetic.js';
import { softmax } from '../attention/attention.js';
import type { Measure } from '../measure/measure.js';
import { difference, dot, norm, norm2, over, plus, quotient, times } from '../sphere/verbs.js';
import { residualLayer, type Layer } from './layer.js';

/**
 * Discrete dissipation of a layer  𝒢_h(μ) = (1/h) Σ_i w_i m_i (1 + r_i) |x_i⁺ − x_i|²,  r_i = |x_i + h A_μ(x_i)|,
 * with the inverse mobility m = Z (softmax) or 1 (unnormalised); x⁺ the tokens after the layer.
 *
 * For V = D ⪰ 0 the energy rises by at least this much, whatever the step. As h → 0, 𝒢_h/h → 𝒟.
 * @param of  weights with V = D, h > 0, attention
 * @returns   μ ↦ one number ≥ 0, energy
 * Error      running bound; every term is ≥ 0. Undefined where r_i = 0. Numeric readings only. Cost O(N² n + N n²).
 * Source     derived here
 * See        layer, dissipation (limit h → 0), layer-monotonicity
 */
export const layerGain =
  (of: Layer) =>
  (mu: Measure): Scalar => {
    const { weights, h, attention = softmax } = of;
    const m = attention.inverseMobility(weights.D, mu);
    const gains = residualLayer(of)(mu).tokens.map((y, i) => {
      const [x, r] = [mu.tokens[i]!, norm(y)];
      return times(times(m(x), plus(h.in.of(1), r)), norm2(difference(quotient(y, r), x)));
    });
    return over(dot(mu.masses, gains), h);
  };
