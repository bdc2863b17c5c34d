import { alongTime } from '../../src/arithmetic/alongTime.js';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { the } from '../../src/assume/chart.js';
import { instant } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { minus, multiple, over, square, type Matrix } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const unit = (A: Arithmetic, j: number, k: number): Matrix =>
  [0, 1].map(i => [0, 1].map(l => A.of(i === j && l === k ? 1 : 0)));
const singularKeys = (A: Arithmetic): Matrix => unit(A, 0, 0);
const invertibleKeys = (A: Arithmetic): Matrix => identityMatrix(A, 2);

/** Σ₁₁ = 1, Σ₁₂ = ½/(1 − t/3), Σ₂₂ = 4Σ₁₂². */
const solution = (t: Scalar): Matrix => {
  const b = over(t.in.of(1.5), minus(t.in.of(3), t));
  return [
    [t.in.of(1), b],
    [b, multiple(4, square(b))],
  ];
};

/**
 * Keys see y₁ only and queries x₂: G = [[0, 0], [0, (2/3)Σ₁₂]] for Σ₁₁ = 1, so Σ₁₂′ = (2/3)Σ₁₂² and Σ₂₂′ = (4/3)Σ₁₂Σ₂₂:
 * a quadratic equation, since nothing damps the direction that K does not see. The solution leaves every bound at T =
 * 3.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, blow-up of L2 attention'),
  says:
    'L2 attention with singular keys can blow up: K = diag(1, 0), Q = [[0, 1], [0, 0]], V = diag(0, 1) have the ' +
    'solution Σ₁₁ = 1, Σ₁₂ = ½/(1 − t/3), Σ₂₂ = 4Σ₁₂², from [[1, ½], [½, 1]] to T = 3.',
  given: inDimension(2, 2, n => ({ t: instant(n), keys: the({ singularKeys }) })),
  then: ({ t, keys }) => {
    const { values, rates } = alongTime(t, ({ t: time }) => solution(time).flat());
    const covariance = [values.slice(0, 2), values.slice(2)];
    const mu = { in: t.in, mean: [t.in.of(0), t.in.of(0)], factor: [], covariance };
    const field = gaussianL2({ Q: unit(t.in, 0, 1), K: keys(t.in), V: unit(t.in, 1, 1) });
    return [
      ...equalVectors(solution(t.in.of(0)).flat(), [1, 0.5, 0.5, 1].map(t.in.of)),
      ...equalVectors(rates, gaussianRate(field)(mu).covariance.flat()),
    ];
  },
  proof: [statementIdentity([[2, 1]])],
  controls: [swap('keys', { invertibleKeys }, 'K = Id: no-blow-up-l2-sinkhorn')],
});
