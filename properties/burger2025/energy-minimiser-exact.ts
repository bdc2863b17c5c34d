import { leastEnergiesEnclosed } from '../../proofs-check/least-energies-enclosed.js';
import { the } from '../../src/assume/chart.js';
import { asymmetricDefinite, indefinite, positiveDefinite } from '../../src/assume/definite.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { exitEnergy } from '../../src/energy/constantPotential.js';
import { energy } from '../../src/energy/energy.js';
import { asTokens, mixtureEnergy } from '../../src/energy/rectangleMixture.js';
import { ritzEnergy, ritzMixture } from '../../src/energy/ritzEnergy.js';
import { coarseRitzTrial, uniformTrial } from '../../src/energy/ritzTrial.js';
import { coarseTrial } from '../../src/energy/trialFor.js';
import { centre } from '../../src/sphere/centres.js';
import { multiple, root, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const exit = (axes: Vector) => exitEnergy(axes, coarseTrial(axes.map(centre)));
const rootAxes: typeof exit = axes => exit(axes.map(root));
const fasterKilling: typeof exit = axes => exit(axes.map(d => multiple(1.5, d)));

/**
 * The minimiser. z ↦ e^{x·z}, |x| = 1, solves Δu = u; so the exit law ω of Brownian motion from 0, weighed by e^{−τ/2},
 * on the ellipsoid D(S) has ∫ e^{x·z} dω = 1 for all x and mass w(0). Carried back by D⁻¹ and divided by its mass it is
 * a probability μ* with Z = 1/w(0) everywhere, and E(μ) = E(μ*) + 2∫ (Z − 1/w(0)) d(μ − μ*) + E(μ − μ*) ≥ 1/w(0): equal
 * only for μ = μ*, E being positive definite. Draws enclose w(0) with few waves, certificates with many; the second
 * route knows no equation: tokens on rectangles, with masses that make their potential almost constant.
 */
export default theorem({
  source: burger2025.derived('minimisers'),
  says:
    'If D is positive definite, n = 2, 3, min E = 1/w(0), where Δw = w in the ellipsoid {Dz : |z| ≤ 1} and w = 1 ' +
    'on its boundary; attained only by the exit law of Brownian motion from 0 killed at the rate ½, pulled back by D.',
  given: inDimension(2, 3, n => ({
    definite: positiveDefinite(n),
    mu: tokensOnSphere(n, 1, 8),
    leastEnergy: the({ exit }),
  })),
  then: ({ definite: { D, frame, axes }, mu, leastEnergy }) => {
    const [least, trial] = [leastEnergy(axes), coarseRitzTrial(axes.map(centre))];
    const nu = ritzMixture(mu.in, axes.length, uniformTrial(axes.map(centre)));
    return [
      atLeast(energy(D, mu), least),
      equal(ritzEnergy(axes, trial), least),
      equal(energy(D, asTokens(nu, frame)), mixtureEnergy(axes, nu)),
    ];
  },
  long: true,
  proof: [leastEnergiesEnclosed],
  argument: 'Constant potential, and E(μ − μ*) > 0 for μ ≠ μ*.',
  controls: [
    drop('definite', indefinite, 'D with a negative eigenvalue λ: a Dirac has e^λ < 1'),
    drop('definite', asymmetricDefinite, 'D not symmetric: tokens feel the antisymmetric part'),
    drop('mu', n => tokensAnywhere(n, 1, 2), 'tokens off the sphere: at 0 the energy is 1'),
    swap('leastEnergy', { rootAxes }, 'semi-axes √d_k'),
    swap('leastEnergy', { fasterKilling }, 'Δw = (3/2)² w: killed at another rate'),
  ],
});
