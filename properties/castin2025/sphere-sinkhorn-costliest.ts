import { temperature } from '../../src/assume/balancedWeights.js';
import { the } from '../../src/assume/chart.js';
import { indefinite, positiveDefinite } from '../../src/assume/definite.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { exitEnergy } from '../../src/energy/constantPotential.js';
import { entropicCost } from '../../src/energy/entropicCost.js';
import { coarseTrial } from '../../src/energy/trialFor.js';
import { centre } from '../../src/sphere/centres.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { logarithm, multiple, negative, times, type Vector } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const exit = (axes: Vector) => exitEnergy(axes, coarseTrial(axes.map(centre)));
const fasterKilling: typeof exit = axes => exit(axes.map(d => multiple(1.5, d)));

/**
 * OT_ε(μ, μ) is concave in μ (sinkhorn-cost-concavity) and ∫ (f + g) dν is its derivative in the direction ν. At the
 * exit law μ* of energy-minimiser-exact for D/ε the potentials are constant on the sphere: the derivative vanishes in
 * all directions ν − μ*, and OT_ε(μ*, μ*) = −ε log m, m the constant value of ∫ e^{x·Dy/ε} dμ*(y). An antisymmetric
 * part of D only lowers the cost, which is concave in D and the same for Dᵀ.
 */
export default theorem({
  source: castin2025.derived('attention with layer normalisation, the costliest measure'),
  says:
    'If D/ε = S ≻ 0, n = 2, 3, then OT_ε(μ, μ) ≤ −ε log min E_S on the sphere, with = at the one minimiser of E_S: ' +
    'the global optimum of Sinkhorn attention is that of softmax attention also for V = −D.',
  given: inDimension(2, 3, n => ({
    ...{ definite: positiveDefinite(n), epsilon: temperature(n), mu: tokensOnSphere(n, 1, 4) },
    leastEnergy: the({ exit }),
  })),
  then: ({ definite: { D, axes }, epsilon, mu, leastEnergy }) => {
    const most = negative(times(epsilon, logarithm(leastEnergy(axes))));
    return [atLeast(most, entropicCost({ D: scaledMatrix(epsilon, D), epsilon }, mu))];
  },
  argument: 'Concavity, and constant potentials at μ*.',
  controls: [
    drop('definite', indefinite, 'D with a negative eigenvalue: concavity is lost'),
    drop('mu', n => tokensAnywhere(n, 1, 2), 'tokens off the sphere: at 0 the cost is 0'),
    swap('leastEnergy', { fasterKilling }, 'Δw = (3/2)² w: killed at another rate'),
  ],
});
