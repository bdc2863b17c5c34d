import type { Scalar } from '../arithmetic/arithmetic.js';
import { selfAttention } from '../attention/motion.js';
import { partition } from '../attention/partition.js';
import type { SignedWeights } from '../attention/weights.js';
import { dissipation } from '../energy/dissipation.js';
import { energy } from '../energy/energy.js';
import { wassersteinGradient } from '../energy/wassersteinGradient.js';
import type { Measure } from '../measure/measure.js';
import { dot, minus, multiple, norm, plus, times } from '../sphere/verbs.js';
import { defect, type Instant } from './denseOutput.js';
import { flow } from './flow.js';

/** What a curve gains of ±E and what it dissipates, per unit time. */
export interface Balance {
  /** ±dE/dt = ±∫ ∇δE/δμ · du/dt dμ along the curve. */
  readonly gain: Scalar;
  /** 𝒟 = 2 ∫ Z |v|² dμ. */
  readonly dissipated: Scalar;
  /** 2 ∫ Z |v||d| dμ, d the defect of the curve: at least |gain − dissipated| where V = ±D, D symmetric. */
  readonly missed: Scalar;
}

/**
 * The balance of a curve on the sphere at one instant  |±dE/dt − 𝒟| ≤ 2 ∫ Z |v||d| dμ.
 *
 * Along du/dt = v[u] + d the chain rule gives ±dE/dt = 2 ∫ Z v·(v + d) dμ when ∇δE/δμ = ±2Zv; then Cauchy–Schwarz.
 * @param weights  D, V, n × n, with their sign
 * @returns        instant ↦ gain, dissipated, missed. Numeric readings only
 * Error           running bounds
 * See             budgetDefect (over a whole step)
 */
export const balance =
  (weights: SignedWeights) =>
  (instant: Instant): Balance => {
    const { mu, rates } = instant;
    const [v, d] = [selfAttention(weights)(mu), defect(selfAttention(weights))(instant)];
    const [Z, gradient] = [partition(weights.D, mu), wassersteinGradient(weights.D, mu)];
    const losses = mu.tokens.map((x, i) => times(Z(x), times(norm(v[i]!), norm(d[i]!))));
    const slopes = mu.tokens.map((x, i) => dot(gradient(x), rates[i]!));
    return {
      gain: times(weights.sign, dot(mu.masses, slopes)),
      dissipated: dissipation(weights, mu),
      missed: multiple(2, dot(mu.masses, losses)),
    };
  };

/**
 * What the budget  ±(E(Φ_h μ) − E(μ)) = ∫_0^h 𝒟(Φ_t μ) dt  lacks over one step, the integral by Simpson's rule and the
 * flow by Runge–Kutta steps of order 4: of order 5 in h exactly when the budget holds.
 */
export const budgetDefect =
  (weights: SignedWeights, mu: Measure) =>
  (h: Scalar): Scalar => {
    const [middle, end] = [flow(weights, mu, multiple(0.5, h)), flow(weights, mu, h)];
    const [a, b, c] = [mu, middle, end].map(nu => dissipation(weights, nu)) as [Scalar, Scalar, Scalar];
    const spent = times(h, plus(plus(a, c), multiple(4, b)));
    const gained = times(weights.sign, minus(energy(weights.D, end), energy(weights.D, mu)));
    return minus(multiple(6, gained), spent);
  };
