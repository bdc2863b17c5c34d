import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { positiveSemidefinite, symmetric } from '../../src/assume/matrices.js';
import { geodesicEnds } from '../../src/assume/geodesicEnds.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { covarianceEnergy } from '../../src/energy/covarianceEnergy.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { diagonalMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { displacement } from '../../src/transport/buresWasserstein.js';
import { multiple, plus } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** D = diag(1, −1), between covariances that lean to either side: 8 and 8 at the ends, 625/32 half way. */
const saddle = (A: Arithmetic) => {
  const leaning = (c: number) =>
    gaussian(
      [A.of(0), A.of(0)],
      matrixOf(A, [
        [2.5, c],
        [c, 2.5],
      ]),
    );
  return { D: diagonalMatrix([A.of(1), A.of(-1)]), ends: [leaning(1.5), leaning(-1.5)] };
};

/**
 * For D = LLᵀ, ¼ tr((DΣ)²) = ¼ tr((LᵀRRᵀL)²) is ¼ of the fourth power of the Schatten norm |LᵀR|₄, convex in R; along a
 * geodesic R moves on a straight line, R_t = ((1 − t)I + tT)R_0 with T ⪰ 0 symmetric. No optimality is used, so the
 * energy is convex along every linear interpolation. It does not fail gently: for D = diag(1, −1) see the control.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, geodesic convexity'),
  says:
    'If D is positive semidefinite, ¼ tr((DΣ)²) is convex along the Bures–Wasserstein geodesics Σ_t = T_tΣ_0T_t, ' +
    'T_t = (1 − t)I + tT, T = Tᵀ ⪰ 0: twice the value at ½ is at most the sum of those at the ends.',
  given: inDimension(2, 3, n => ({ D: positiveSemidefinite(n), ends: geodesicEnds(n) })),
  then: ({ D, ends: [mu, nu] }) => {
    const path = displacement(mu, nu);
    const F = (t: number) => multiple(-1, covarianceEnergy(D, path(mu.in.of(t)).factor));
    return [atLeast(plus(F(0), F(1)), multiple(2, F(0.5)))];
  },
  argument: 'Schatten norms are norms, and the fourth power of a norm is convex.',
  controls: [
    {
      ...drop('D', symmetric, 'D indefinite: ¼ tr((DΣ)²) has saddles'),
      witness: { n: 2, data: saddle },
    },
  ],
});
