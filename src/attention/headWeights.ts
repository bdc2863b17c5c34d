import type { Scalar } from '../arithmetic/arithmetic.js';
import { product, type Matrix } from '../sphere/verbs.js';
import { queryKeyMatrix, type Weights } from './weights.js';

/** Weights that know their queries and keys: Q, K, k × n, with D = QᵀK. */
export interface QueryKeyWeights extends Weights {
  readonly Q: Matrix;
  readonly K: Matrix;
}

/** Weights with the temperature ε > 0 of a Sinkhorn kernel. */
export interface SinkhornWeights extends Weights {
  readonly epsilon: Scalar;
}

/** The matrices of one head: Q, K, k × n, V, m × n, and an output matrix W, n × m (the identity if it is missing). */
export interface Head {
  readonly Q: Matrix;
  readonly K: Matrix;
  readonly V: Matrix;
  readonly W?: Matrix | undefined;
}

/** The weights of a head: logits Qx·Ky = x·Dy with D = QᵀK, values W V y. */
export const headWeights = ({ Q, K, V, W }: Head): QueryKeyWeights => ({
  ...{ Q, K, D: queryKeyMatrix(Q, K) },
  V: W === undefined ? V : product(W, V),
});
