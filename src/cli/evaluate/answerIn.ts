import type { Arithmetic, Scalar } from '../../arithmetic/arithmetic.js';
import { euclidean, euclideanUnnormalised, softmax, unnormalised, type Attention } from '../../attention/attention.js';
import type { VectorField } from '../../attention/field.js';
import { causal, unmasked, type Motion } from '../../attention/motion.js';
import { multiHead } from '../../attention/multiHead.js';
import { logPartition, partition } from '../../attention/partition.js';
import { unnormalisedAverage } from '../../attention/unnormalisedAverage.js';
import { queryKeyMatrix, type Weights } from '../../attention/weights.js';
import { energy } from '../../energy/energy.js';
import { energyRateAlong } from '../../energy/energyRate.js';
import { firstVariation } from '../../energy/firstVariation.js';
import { wassersteinGradient } from '../../energy/wassersteinGradient.js';
import { equalMasses } from '../../measure/equalMasses.js';
import { measure, type Measure } from '../../measure/measure.js';
import { matrixOf } from '../../sphere/matrices.js';
import { product, transpose, type Matrix } from '../../sphere/verbs.js';
import type { Head } from './attentionRequest.js';
import type { Quantity, Request } from './request.js';
import type { Shaped } from './shaped.js';

/** The data of a request in one reading. */
interface Data {
  readonly mu: Measure;
  /** The energy's matrix; empty for a velocity that heads define. */
  readonly D: Matrix;
  readonly motion: Motion;
  readonly space: Request['space'];
}

const answers: Readonly<Record<Quantity, (data: Data) => Shaped<Scalar>>> = {
  energy: ({ D, mu }) => energy(D, mu),
  partition: ({ D, mu }) => mu.tokens.map(partition(D, mu)),
  logPartition: ({ D, mu }) => mu.tokens.map(logPartition(D, mu)),
  firstVariation: ({ D, mu }) => mu.tokens.map(firstVariation(D, mu)),
  wassersteinGradient: ({ D, mu, space }) =>
    mu.tokens.map(space === 'sphere' ? wassersteinGradient(D, mu) : euclideanGradient(D, mu)),
  velocity: ({ mu, motion }) => motion(mu),
  energyRate: ({ D, mu, motion }) => energyRateAlong(D, mu, motion(mu)),
};

/** The quantity asked for, at the tokens of the request, in the reading A; the doubles of the request are exact. */
export const answerIn = (A: Arithmetic, request: Request): Shaped<Scalar> => {
  const D = matrixOf(A, request.D ?? []);
  const tokens = matrixOf(A, request.tokens);
  const mu = request.masses === undefined ? equalMasses(tokens) : measure(tokens, request.masses.map(A.of));
  const { heads, causal: masked } = request.attention;
  const weights = heads.length === 0 ? [{ D, V: D }] : heads.map(head => weightsIn(A, head));
  const field = multiHead(weights, attentionIn(request).velocity);
  return answers[request.quantity]({ D, mu, motion: masked ? causal(field) : unmasked(field), space: request.space });
};

const attentionIn = ({ space, attention: { kind } }: Request): Attention => {
  if (space === 'sphere') return kind === 'softmax' ? softmax : unnormalised;
  return kind === 'softmax' ? euclidean : euclideanUnnormalised;
};

export const weightsIn = (A: Arithmetic, { logits, V, W }: Head): Weights => {
  const D = 'D' in logits ? matrixOf(A, logits.D) : queryKeyMatrix(matrixOf(A, logits.Q), matrixOf(A, logits.K));
  const values = matrixOf(A, V);
  return { D, V: W === undefined ? values : product(matrixOf(A, W), values) };
};

/**
 * Gradient of the first variation in ℝⁿ, without P_x:  ∫ (e^{x·Dy} D y + e^{y·Dx} Dᵀy) dμ(y).
 *
 * Unnormalised attention of two heads, (D, D) and (Dᵀ, Dᵀ).
 */
const euclideanGradient = (D: Matrix, mu: Measure): VectorField => {
  const Dt = transpose(D);
  const heads = [
    { D, V: D },
    { D: Dt, V: Dt },
  ];
  return multiHead(heads, unnormalisedAverage)(mu);
};
