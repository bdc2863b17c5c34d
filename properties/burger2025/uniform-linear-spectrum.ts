import { the } from '../../src/assume/chart.js';
import { harmonic, powerOfACoordinate } from '../../src/assume/harmonics.js';
import { anisotropicKeys, anisotropicValues, isotropicAttention } from '../../src/assume/isotropicAttention.js';
import { planePoint } from '../../src/assume/planePoint.js';
import { perturbedUniform } from '../../src/attention/perturbedUniform.js';
import { unnormalisedVelocity, velocity } from '../../src/attention/velocity.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { growingUniform } from '../../src/energy/growingUniform.js';
import { growthRate } from '../../src/energy/growthRate.js';
import { leaningRule, uniformRule } from '../../src/measure/uniformRule.js';
import { difference, dot, translate, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const nextDimension: typeof growthRate = (n, l, beta) => growthRate(n + 1, l, beta);

/**
 * Growth at the uniform measure. By Funk–Hecke Z = λ_0 + ελ_k Y for μ = (1 + εY)σ, so v = ±∇Z/(βZ) (softmax) or ±∇Z/β:
 * known for every ε, v = ±ε λ_k/(βλ_0) ∇Y + O(ε²), and ∂_t ρ = −div(ρv), −ΔY = ΛY. Judged is the velocity of finitely
 * many tokens that integrate as σ does up to the tail of e^{βx·y}; Λ is ∫|∇Y|²/∫Y² over them.
 */
export default theorem({
  source: burger2025.derived('linear stability of the uniform measure'),
  says:
    'If D = β Id, V = ±Id, then εY, Y harmonic of degree k, grows on σ at the rate ±r = ±k(k + n − 2) λ_k/(βλ_0): ' +
    'for (1 + εY)σ, −ΔY = ΛY, v = ±ε(r/Λ) ∇Y/(1 + εβ(r/Λ)Y), and v = ±ελ_0(r/Λ) ∇Y unnormalised.',
  given: inDimension(2, 4, n => ({
    ...{ weights: isotropicAttention(n), Y: harmonic(n) },
    ...{ x: planePoint(n), uniform: the({ uniformRule }), rate: the({ growthRate }) },
  })),
  then: ({ weights, Y, x, uniform, rate }) => {
    const mu = { Y, beta: weights.beta, sigma: uniform(x[0]!.in, x.length) };
    const [known, moved] = [growingUniform(mu, weights.sign, rate), (v: Vector) => translate(v.slice(0, 2), x)];
    const seen = (field: typeof velocity) => moved(perturbedUniform(field, weights, mu)(x, Y.epsilon));
    return [
      ...equalVectors(seen(velocity), moved(known.softmax(x, Y.epsilon))),
      ...equalVectors(seen(unnormalisedVelocity), moved(known.unnormalised(x, Y.epsilon))),
    ];
  },
  orders: [
    {
      is: 2,
      of: ({ weights, Y, x, uniform, rate }) => {
        const mu = { Y, beta: weights.beta, sigma: uniform(x[0]!.in, x.length) };
        const [seen, known] = [perturbedUniform(velocity, weights, mu), growingUniform(mu, weights.sign, rate)];
        return h => dot(difference(seen(x, h), known.linear(x, h)), Y.gradient(x));
      },
    },
  ],
  argument: 'Funk–Hecke: ∫ e^{βx·y} Y(y) dσ(y) = λ_k Y(x), and the continuity equation at first order in ε.',
  controls: [
    drop('weights', anisotropicKeys, 'D is no multiple of Id: ∫ e^{x·Dy} Y dσ is no multiple of Y, and σ may move'),
    drop('weights', anisotropicValues, 'V is no multiple of Id: v is no longer ∇ log Z'),
    drop('Y', powerOfACoordinate, 'Y not harmonic: it is a sum of several degrees, which grow at rates of their own'),
    swap('uniform', { leaningRule }, 'another base measure than σ'),
    swap('rate', { nextDimension }, 'weight sin^{n−1} for sin^{n−2}: the eigenvalues of the next dimension'),
  ],
});
