import { leastTiedEnergy } from '../../proofs-check/least-tied-energy.js';
import { the } from '../../src/assume/chart.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { oppositeSpectrum, tiedSpectrum, underrated } from '../../src/assume/tiedSpectrum.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { exitEnergy } from '../../src/energy/constantPotential.js';
import { definiteFloor } from '../../src/energy/definiteBounds.js';
import { energy } from '../../src/energy/energy.js';
import { ritzEnergy } from '../../src/energy/ritzEnergy.js';
import { coarseRitzTrial } from '../../src/energy/ritzTrial.js';
import { coarseTrial } from '../../src/energy/trialFor.js';
import { dirac } from '../../src/measure/measure.js';
import { centre } from '../../src/sphere/centres.js';
import { hyperbolicCosine } from '../../src/sphere/hyperbolic.js';
import { exponential, square, transpose, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const exit = (axes: Vector) => exitEnergy(axes, coarseTrial(axes.map(centre)));
const squared = (s: Vector): Vector => s.map(square);
const plain = (s: Vector): Vector => s;

/**
 * Extrema of the tied case, D = QᵀQ with eigenvalues s_j². The maximum is that of energy-maximiser for D ⪰ 0: only
 * Diracs compete. The minimum is 1 on the kernel of Q, and for injective Q that of energy-minimiser-exact: the
 * ellipsoid is D(B) = QᵀQ(B), not Q(B), so its semi-axes are s_j². The bounds are those of tied-lower-bound (with
 * Cauchy–Schwarz) and of the pair on the last singular vector.
 */
export default theorem({
  source: burger2025.derived('extrema, tied queries and keys'),
  says:
    'If D = QᵀQ, n = 2, 3: max E = e^{s_1²} = E(δ_v), v a top right singular vector. If Q has a kernel, min E = 1 = ' +
    'E(δ_z), Qz = 0; if not, min E = 1/w(0), Δw = w in the ellipsoid with semi-axes s_j², w = 1 on its boundary, and ' +
    '1 + 1/(2 Σ s_j⁻⁴) ≤ min E ≤ cosh s_n².',
  given: inDimension(2, 3, n => ({ tied: tiedSpectrum(n), mu: tokensOnSphere(n, 1, 8), semiAxes: the({ squared }) })),
  then: ({ tied: { D, frame, values, full }, mu, semiAxes }) => {
    const [v, d, E] = [transpose(frame), values.map(square), energy(D, mu)];
    const top = exponential(d.at(-1)!);
    const extremes = [atLeast(top, E), equal(energy(D, dirac(v.at(-1)!)), top)];
    if (!full) return [...extremes, atLeast(E, E.in.of(1)), equal(energy(D, dirac(v[0]!)), E.in.of(1))];
    const least = exit(semiAxes(values));
    const bounds = [atLeast(E, least), atLeast(least, definiteFloor(d)), atLeast(hyperbolicCosine(d[0]!), least)];
    return [...extremes, ...bounds, equal(ritzEnergy(d, coarseRitzTrial(d.map(centre))), least)];
  },
  proof: [leastTiedEnergy],
  argument: 'energy-maximiser and energy-minimiser-exact for D = QᵀQ.',
  controls: [
    drop('tied', oppositeSpectrum, 'K = −Q: energies below 1'),
    drop('tied', underrated, 's_1 below the largest singular value'),
    drop('mu', n => tokensAnywhere(n, 1, 2), 'tokens off the sphere'),
    swap('semiAxes', { plain }, 'semi-axes s_j, those of Q(B)'),
  ],
});
