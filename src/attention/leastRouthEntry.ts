import type { Scalar } from '../arithmetic/arithmetic.js';
import { characteristicPolynomial, routhColumn } from '../sphere/characteristicPolynomial.js';
import { smallest } from '../sphere/largest.js';
import type { Matrix } from '../sphere/verbs.js';
import { covarianceJacobian } from './covarianceJacobian.js';
import type { Weights } from './weights.js';

/**
 * The least entry of the first column of Routh’s array for the rates at a covariance that rests under softmax
 * attention, besides the rate 0 of Σ itself: positive iff all of them have negative real parts, that is iff Σ attracts.
 *
 * @param weights     D, V, n × n, any
 * @param covariance  Σ, n × n, at rest
 * Error              running bound
 * See                covarianceJacobian, routhColumn
 */
export const leastRouthEntry = (weights: Weights, covariance: Matrix): Scalar =>
  smallest(routhColumn(characteristicPolynomial(covarianceJacobian(weights, covariance)).slice(0, -1)));
