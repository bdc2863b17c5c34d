import { the } from '../../src/assume/chart.js';
import { inverseTemperature, negativeTemperature } from '../../src/assume/inverseTemperature.js';
import { cubeRivals, manyRivals, sharpRivals } from '../../src/assume/sharpRivals.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { configurationEnergy, cosinesOf } from '../../src/energy/sharpEnergy.js';
import { energy } from '../../src/energy/energy.js';
import { interpolant } from '../../src/energy/interpolant.js';
import { polygonEnergy } from '../../src/energy/polygonEnergy.js';
import { multiplicities, powerSpectrum } from '../../src/energy/powerSpectrum.js';
import { interpolantPositive } from '../../proofs-check/interpolant-positive.js';
import { smallPolygonsAreOptimal } from '../../proofs-check/small-polygons-are-optimal.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { dilate, exponential, minus, norm2, over, plus, sum, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const touchingElsewhere: typeof interpolant = (n, points, beta) =>
  interpolant(n, dilate(beta.in.of(0.5), points), beta);

/**
 * Sharp configurations: N-gons, simplices, cross-polytopes, the icosahedron. Let h touch e^{βt} at their m cosines.
 * Then h ≤ e^{βt} by the error formula, and all h_l > 0, so E(μ) ≥ Σ w_i² (e^β − h(1)) + Σ_l h_l ∬ C_l dμ dμ, C_l(x·y)
 * a positive definite kernel; equal for the configuration, a design of strength 2m − 1. Masses: Σ w_i² ≥ 1/N.
 */
export default theorem({
  source: burger2025.derived('minimisers among N tokens'),
  says:
    'If D = β Id, β > 0, no N tokens of any masses have less energy than a sharp configuration of N (N-gon, simplex, ' +
    'cross-polytope, icosahedron): E(μ) ≥ E_N + (e^β − h(1))(Σ w² − 1/N) + Σ_{l>0} h_l ∬ C_l, E_N = h_0 + ' +
    '(e^β − h(1))/N, and E_N = I_0(β) + 2 Σ_m I_{mN}(β) for N-gons.',
  given: inDimension(2, 4, n => ({
    beta: inverseTemperature(n),
    rivals: sharpRivals(n),
    touching: the({ interpolant }),
  })),
  then: ({ beta, rivals: { N, distances, mu }, touching }) => {
    const [n, A, shells] = [mu.tokens[0]!.length, beta.in, distances(beta.in)];
    const [D, least] = [scaledMatrix(beta, identityMatrix(A, n)), configurationEnergy(shells, beta)];
    const h = touching(n, cosinesOf(shells), beta);
    const [rest, share] = [minus(exponential(beta), sum(h)), over(A.of(1), A.of(N))];
    const powers = powerSpectrum(mu, h.length - 1).map((p, l) => over(p, A.of(multiplicities(n, l)[l]!)));
    const spread = h.map((c, l) => (l === 0 ? times(rest, minus(norm2(mu.masses), share)) : times(c, powers[l]!)));
    return [
      ...[least, plus(least, sum(spread))].map(bound => atLeast(energy(D, mu), bound)),
      equal(least, plus(h[0]!, times(rest, share))),
      ...(n === 2 ? [equal(least, polygonEnergy(N, beta))] : []),
    ];
  },
  proof: [interpolantPositive, ...smallPolygonsAreOptimal],
  argument: 'The linear programming bound of Delsarte, with h as Cohn and Kumar choose it.',
  attacked: true,
  controls: [
    drop('beta', negativeTemperature, 'β < 0: tokens attract in energy, one cluster has less'),
    drop('rivals', manyRivals, 'more than N tokens: σ is the limit, below every configuration'),
    drop('rivals', cubeRivals, 'the cube, of three cosines and strength 3, has more energy than an antiprism'),
    swap('touching', { touchingElsewhere }, 'a polynomial that touches e^{βt} at half the cosines'),
  ],
});
