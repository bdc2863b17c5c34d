import { minus, multiple, type Matrix, type Vector } from './verbs.js';

/**
 * The axial vector of the antisymmetric part of a 3 × 3 matrix,  a = ½ (K_32 − K_23, K_13 − K_31, K_21 − K_12),
 * so that ½(K − Kᵀ)x = a × x.
 * Error  running bound
 */
export const axialVector = (K: Matrix): Vector => turns(K).map(a => multiple(0.5, a));

/** The same without the factor ½: that of K − Kᵀ. */
export const doubledAxialVector = (K: Matrix): Vector => turns(K);

const turns = ([p, q, r]: Matrix): Vector => [minus(r![1]!, q![2]!), minus(p![2]!, r![0]!), minus(q![0]!, p![1]!)];
