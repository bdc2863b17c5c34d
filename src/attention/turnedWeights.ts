import { conjugate } from '../sphere/matrices.js';
import type { Matrix } from '../sphere/verbs.js';
import type { Weights } from './weights.js';

/** The weights after the change of frame x ↦ Rx:  (R D Rᵀ, R V Rᵀ). */
export const turnedWeights = (R: Matrix, { D, V }: Weights): Weights => ({ D: conjugate(R, D), V: conjugate(R, V) });
