import { gaussianLinear } from '../../src/attention/gaussianLinear.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { average } from '../../src/attention/average.js';
import type { Field } from '../../src/attention/field.js';
import { the } from '../../src/assume/chart.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { images, matrixSum, outer, scaledMatrix } from '../../src/sphere/matrices.js';
import { combine, dot, times, transpose } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** Linear attention of tokens,  Σ_j w_j (x·Dx_j) V x_j. */
const linearTokens: Field = ({ D, V }, mu) => {
  const [keys, values] = [images(D, mu.tokens), images(V, mu.tokens)];
  return x =>
    combine(
      keys.map((key, j) => times(mu.masses[j]!, dot(x, key))),
      values,
    );
};

/**
 * Linear attention sees two moments, and its field is linear: N tokens of any law with mean α and covariance Σ, however
 * few, have exactly the rates of N(α, Σ). Softmax sees the whole law; its error is O(N^{−1/2}) only while the weights
 * have a variance, |Σ^{1/2}DΣ^{1/2}| < 1/√2.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions and particles'),
  says:
    'Under linear attention the mean and covariance of N tokens have the rates of the Gaussian with that mean and ' +
    'covariance, for every N and all tokens.',
  given: inDimension(2, 3, n => ({
    weights: anyWeights(n),
    mu: tokensAnywhere(n, 1, 6),
    field: the({ linearTokens }),
  })),
  then: ({ weights, mu, field }) => {
    const alpha = mean(mu);
    const covariance = matrixSum(secondMoment(mu), scaledMatrix(mu.in.of(-1), outer(alpha, alpha)));
    const rate = gaussianRate(gaussianLinear(weights))({ in: mu.in, mean: alpha, factor: [], covariance });
    const v = mu.tokens.map(field(weights, mu));
    const drift = combine(mu.masses, v);
    const spread = mu.tokens.map((x, i) => scaledMatrix(mu.masses[i]!, outer(v[i]!, x))).reduce(matrixSum);
    const half = matrixSum(spread, scaledMatrix(mu.in.of(-1), outer(drift, alpha)));
    return [
      ...equalVectors(drift, rate.mean),
      ...equalVectors(matrixSum(half, transpose(half)).flat(), rate.covariance.flat()),
    ];
  },
  proof: [statementIdentity([[2, 2]], [[3, 6]])],
  controls: [swap('field', { softmaxTokens: average }, 'softmax sees more of the law than two moments')],
});
