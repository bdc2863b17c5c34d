import { alongTime } from '../../src/arithmetic/alongTime.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { the } from '../../src/assume/chart.js';
import { anyGaussian, instant } from '../../src/assume/gaussians.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { identityValueFlow } from '../../src/flow/identityValueFlow.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { castin2025 } from '../sources.js';

/** A for A + Aᵀ. */
const oneSided: typeof identityValueFlow = (D, mu) => identityValueFlow(scaledMatrix(mu.in.of(0.5), D), mu);

/**
 * For V = Id, Σ′ = ΣSΣ with S = D + Dᵀ. With Σ = RPRᵀ and P′ = PNP, N = RᵀSR, P = (I − tN)^{−1}: an inverse that
 * exists until t = 1/λ_max(N), for every rank of Σ_0. So for singular Σ_0 only S on its range counts: with S = diag(2,
 * −2) and Σ_0 = diag(0, 1) nothing blows up.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, identity value matrix'),
  says:
    'If V = Id and Σ_0 = RRᵀ, of any rank, softmax attention has Σ(t) = R(I − tN)^{−1}Rᵀ with N = Rᵀ(D + Dᵀ)R; it ' +
    'blows up if and only if λ_max(N) > 0, at 1/λ_max(N).',
  given: inDimension(2, 3, n => ({
    D: anyMatrix(n),
    mu: anyGaussian(n),
    t: instant(n),
    flow: the({ identityValueFlow }),
  })),
  then: ({ D, mu, t, flow }) => {
    const { values, rates } = alongTime(t, ({ t: time, still }) => {
      const of = (M: typeof D) => M.map(row => row.map(still));
      return flow(of(D), gaussian(mu.mean.map(still), of(mu.factor)))(time).flat();
    });
    const n = D.length;
    const covariance = D.map((_, j) => values.slice(j * n, (j + 1) * n));
    const rate = gaussianRate(gaussianSoftmax({ D, V: identityMatrix(t.in, n) }))({ ...mu, covariance });
    return [
      ...equalVectors(flow(D, mu)(t.in.of(0)).flat(), mu.covariance.flat()),
      ...equalVectors(rates, rate.covariance.flat()),
    ];
  },
  proof: [
    statementIdentity(
      [[2, 1]],
      [
        [2, 2],
        [3, 3],
      ],
    ),
  ],
  controls: [swap('flow', { oneSided }, 'D for D + Dᵀ: Σ′ has two terms')],
});
