import { funkHeckePositive } from '../../proofs-check/funk-hecke-positive.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { the } from '../../src/assume/chart.js';
import { asymmetricDefinite, indefinite, positiveDefinite } from '../../src/assume/definite.js';
import { semidefinite, understated } from '../../src/assume/definite.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, unmet } from '../../src/claim/judgement.js';
import { convexityDefect, convexityModulus, definiteFloor, uniformSpread } from '../../src/energy/definiteBounds.js';
import { energy } from '../../src/energy/energy.js';
import { pair } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { superposition } from '../../src/measure/superposition.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { hyperbolicCosine } from '../../src/sphere/hyperbolic.js';
import { reflection } from '../../src/sphere/reflection.js';
import { combine, minus, multiple, square, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const first = ([v]: Matrix) => v!;
const between = (v: Matrix) => combine([0.6, 0.8].map(v[0]![0]!.in.of), v.slice(0, 2));
const above = (a: Scalar, b: Scalar) => (exceeds(b, b.in.of(0)) ? atLeast(a, b) : unmet(a, b));

/**
 * E_D(η) ≥ E_{d_1 Id}(η) = Σ λ_l(d_1)|η̂_l|²: (a), one minimiser, as symmetric as D by (b), (c) by Cauchy–Schwarz and a
 * pair. A minimiser of full support has constant potential; Z_σ by (d) has not.
 */
export default theorem({
  source: burger2025.at('minimisers'),
  says:
    'If D ≻ 0, eigenvalues d_1 ≤ … ≤ d_n: (a) ½E(μ) + ½E(ν) − E(½μ + ½ν) ≥ ¼ Σ_l λ_l(d_1)|μ̂_l − ν̂_l|², ' +
    '(b) E is invariant under reflections in eigenvectors, (c) 1 + 1/(2 tr D⁻²) ≤ min E ≤ cosh d_1, (d) Z_σ(v_n) − ' +
    'Z_σ(v_1) ≥ (d_n² − d_1²)/(2n): so one minimiser, symmetric like D, and not σ unless D = d Id.',
  given: inDimension(2, 6, n => ({
    ...{ definite: positiveDefinite(n), mu: tokensOnSphere(n, 1, 4), nu: tokensOnSphere(n, 1, 3) },
    axis: the({ first }),
  })),
  then: ({ definite: { D, frame, axes }, mu, nu, axis }) => {
    const [v, E, [low, high]] = [transpose(frame), energy(D, mu), [axes[0]!, axes.at(-1)!]];
    return [
      above(convexityDefect(D, mu, nu), multiple(0.25, convexityModulus(low, superposition(mu, mu.in.of(-1), nu), 4))),
      equal(energy(D, movedTokens(mu, reflection(axis(v)))), E),
      atLeast(E, definiteFloor(axes)),
      equal(energy(D, pair(v[0]!, mu.in.of(0.5))), hyperbolicCosine(low)),
      above(multiple(2 * v.length, uniformSpread(D, v.at(-1)!, v[0]!)), minus(square(high), square(low))),
    ];
  },
  proof: [funkHeckePositive],
  argument: 'E_D ≥ E_{d_1 Id} on signed measures; Cauchy–Schwarz; the series of Z_σ in |Dx|² has positive terms.',
  controls: [
    drop('definite', indefinite, 'D indefinite: E is negative on some differences of probabilities'),
    drop('definite', semidefinite, 'D singular: a pair on its kernel has the energy 1'),
    drop('definite', asymmetricDefinite, 'D not symmetric: reflections do not leave it'),
    drop('definite', understated, 'd_1 above the least eigenvalue'),
    drop('mu', n => tokensAnywhere(n, 1, 2), 'tokens off the sphere: at 0 the energy is 1'),
    swap('axis', { between }, 'reflection in a vector between two eigenvectors'),
  ],
});
