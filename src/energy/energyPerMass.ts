import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { movedTokens } from '../measure/movedTokens.js';
import { over, type Matrix, type Vector } from '../sphere/verbs.js';
import { energy } from './energy.js';

/** E per mass w_i as a function of where token i is:  y ↦ E(μ − w_i δ_{x_i} + w_i δ_y)/w_i. */
export const energyPerMass = (D: Matrix, mu: Measure, i: number): ((y: Vector) => Scalar) => {
  const moved = (y: Vector): Measure => movedTokens(mu, (x, j) => (j === i ? y : x));
  return y => over(energy(D, moved(y)), mu.masses[i]!);
};
