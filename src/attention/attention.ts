import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import type { Matrix, Vector } from '../sphere/verbs.js';
import { average } from './average.js';
import { partition } from './partition.js';
import { unnormalisedAverage } from './unnormalisedAverage.js';
import type { Variant } from './variant.js';
import { unnormalisedVelocity, velocity } from './velocity.js';

/**
 * A kind of attention: its average in ℝⁿ, the velocity it drives, and the inverse mobility m with which it is a
 * gradient flow: v = (1/2m) ∇δE/δμ for V = D symmetric.
 */
export interface Attention extends Variant {
  readonly inverseMobility: (D: Matrix, mu: Measure) => (x: Vector) => Scalar;
}

/** Inverse mobility Z_μ(x). */
export const softmax: Attention = { name: 'softmax', average, velocity, inverseMobility: partition };

const unit: Attention['inverseMobility'] = () => x => x[0]!.in.of(1);

/** Inverse mobility 1. */
export const unnormalised: Attention = {
  name: 'unnormalised',
  average: unnormalisedAverage,
  velocity: unnormalisedVelocity,
  inverseMobility: unit,
};

/** Softmax attention of ℝⁿ, without P_x: leaves the sphere, and so is the wrong machinery for statements about it. */
export const euclidean: Attention = { name: 'euclidean', average, velocity: average, inverseMobility: partition };

/** Unnormalised attention of ℝⁿ, without P_x. */
export const euclideanUnnormalised: Attention = {
  name: 'euclidean unnormalised',
  average: unnormalisedAverage,
  velocity: unnormalisedAverage,
  inverseMobility: unit,
};
