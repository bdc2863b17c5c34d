import type { Arithmetic, Scalar } from '../../arithmetic/arithmetic.js';
import type { VectorField } from '../../attention/field.js';
import { headWeights } from '../../attention/headWeights.js';
import { causal, unmasked, type Motion } from '../../attention/motion.js';
import { multiHead } from '../../attention/multiHead.js';
import { logPartition, partition } from '../../attention/partition.js';
import { unnormalisedAverage } from '../../attention/unnormalisedAverage.js';
import { variantOf, type AnyWeights } from '../../attention/kinds.js';
import { energy } from '../../energy/energy.js';
import { energyRateAlong } from '../../energy/energyRate.js';
import { firstVariation } from '../../energy/firstVariation.js';
import { wassersteinGradient } from '../../energy/wassersteinGradient.js';
import { equalMasses } from '../../measure/equalMasses.js';
import { measure, type Measure } from '../../measure/measure.js';
import { identityMatrix, matrixOf } from '../../sphere/matrices.js';
import { transpose, type Matrix } from '../../sphere/verbs.js';
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
  const { kind, causal: masked } = request.attention;
  const { average, velocity } = variantOf(kind);
  const field = multiHead(allWeightsIn(A, request), request.space === 'sphere' ? velocity : average);
  return answers[request.quantity]({ D, mu, motion: masked ? causal(field) : unmasked(field), space: request.space });
};

/** The weights of every head; of the energy's D, for logits and values, where there is none. */
const allWeightsIn = (A: Arithmetic, { D, attention }: Request): readonly AnyWeights[] => {
  const own: Head = { logits: { D: D! }, V: D!, W: undefined };
  const heads = attention.heads.length > 0 ? attention.heads : [own];
  return heads.map(head => weightsIn(A, head, attention.epsilon));
};

/** The weights of one head; D given as it is stands for the queries Q = Id and the keys K = D. */
export const weightsIn = (A: Arithmetic, { logits, V, W }: Head, epsilon: number): AnyWeights => {
  const values = { V: matrixOf(A, V), W: W && matrixOf(A, W) };
  if ('Q' in logits)
    return {
      ...headWeights({ Q: matrixOf(A, logits.Q), K: matrixOf(A, logits.K), ...values }),
      epsilon: A.of(epsilon),
    };
  const D = matrixOf(A, logits.D);
  return { ...headWeights({ Q: identityMatrix(A, D.length), K: D, ...values }), D, epsilon: A.of(epsilon) };
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
