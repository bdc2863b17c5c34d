import type { Approx, Arithmetic } from '../../arithmetic/arithmetic.js';
import { sumOfHeads, type GaussianField } from '../../attention/affineField.js';
import { gaussianL2 } from '../../attention/gaussianL2.js';
import { gaussianLinear } from '../../attention/gaussianLinear.js';
import { gaussianRate } from '../../attention/gaussianRate.js';
import { gaussianSinkhorn } from '../../attention/gaussianSinkhorn.js';
import { gaussianSoftmax } from '../../attention/gaussianSoftmax.js';
import { gaussian, type Gaussian } from '../../measure/gaussian.js';
import { matrixOf } from '../../sphere/matrices.js';
import { semidefiniteFactor } from '../../sphere/semidefiniteFactor.js';
import { weightsIn } from './answerIn.js';
import type { Head } from './attentionRequest.js';
import { bounded, enclosed } from './enclosure.js';
import { gaussianRequestOf, type GaussianRequest } from './gaussianRequest.js';
import { refused } from './refusal.js';
import { shaped, type Shaped } from './shaped.js';

/** One value for the mean and one for the covariance. */
interface Both<T> {
  readonly mean: Shaped<T>;
  readonly covariance: Shaped<T>;
}

/** The rates of mean and covariance at the given doubles, with bounds in the same shape. */
export interface GaussianAnswer {
  readonly quantity: 'gaussianRate';
  readonly value: Both<number>;
  readonly error: Both<number>;
}

/**
 * α′ and Σ′ of N(α, Σ), each enclosed on its own, so that each is accurate relative to its own largest entry.
 *
 * Σ itself is exact; a factor of it, which Sinkhorn attention needs, is eliminated in the order found exactly.
 */
export const gaussianAnswer = async (entry: unknown): Promise<GaussianAnswer> => {
  const request = gaussianRequestOf(entry);
  const part = (name: 'mean' | 'covariance') =>
    enclosed(
      A => gaussianRate(sumOfHeads(request.heads.map(fieldOf(A, request))))(gaussianIn(A, request))[name],
      false,
    );
  const [mean, covariance] = [await part('mean'), await part('covariance')];
  if (!bounded(mean) || !bounded(covariance))
    throw refused('gaussianRate', 'it must stay at most 1.8e308 in size, with its terms; found more. Scale the input.');
  const each = (of: (a: Approx) => number): Both<number> => ({
    mean: shaped(mean, of),
    covariance: shaped(covariance, of),
  });
  return { quantity: 'gaussianRate', value: each(a => a.value), error: each(a => a.error) };
};

const gaussianIn = (A: Arithmetic, { mean, covariance, pivots }: GaussianRequest): Gaussian => {
  const Sigma = matrixOf(A, covariance);
  return { ...gaussian(mean.map(A.of), semidefiniteFactor(Sigma, pivots)), covariance: Sigma };
};

const fieldOf =
  (A: Arithmetic, { kind, epsilon }: GaussianRequest) =>
  (head: Head): GaussianField => {
    if (kind === 'l2' && 'D' in head.logits) throw refused('attention.heads', 'l2 needs Q and K; found D. Give both.');
    const weights = weightsIn(A, head, epsilon);
    const fields = {
      softmax: () => gaussianSoftmax(weights),
      l2: () => gaussianL2(weights),
      linear: () => gaussianLinear(weights),
      sinkhorn: () => gaussianSinkhorn(weights, weights.epsilon),
    };
    return fields[kind]();
  };
