import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { antisymmetric } from '../../src/assume/antisymmetric.js';
import { the } from '../../src/assume/chart.js';
import { centredGaussian } from '../../src/assume/gaussians.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { zero } from '../../src/claim/judgement.js';
import { inverse } from '../../src/sphere/inverse.js';
import { conjugate, identityMatrix, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { norm2, product, type Matrix } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** (I + 2S)^{−1}. */
const shrunk = (S: Matrix): Matrix => around(2, S);
const halfShrunk = (S: Matrix): Matrix => around(1, S);
const around = (c: number, S: Matrix): Matrix => {
  const { in: A } = S[0]![0]!;
  return inverse(matrixSum(identityMatrix(A, S.length), scaledMatrix(A.of(c), S)));
};

/**
 * L2 attention has Σ′ = GΣ + ΣGᵀ, G = 2ΣKᵀ(I + 2S)^{−1}Q, S = KΣKᵀ. With this Q, GΣ = 2XJXᵀ for X = ΣKᵀ(I + 2S)^{−1}:
 * antisymmetric. Σ may have full rank, and A + Aᵀ = [KᵀJ, …] ≠ 0 on it unless J commutes with S: the equilibria of L2
 * attention are not the isotropic ones of softmax and Sinkhorn attention, nor is their rank at most n/2.
 */
export default theorem({
  source: castin2025.derived('Gaussian solutions, equilibria of L2 attention for the identity value matrix'),
  says:
    'If V = Id, J = −Jᵀ and Q = J(I + 2KΣKᵀ)^{−1}K, then N(0, Σ) is stationary under L2 attention: Σ′ = 0, Σ of any ' +
    'rank, KᵀQ + QᵀK ≠ 0 in general.',
  given: inDimension(2, 3, n => ({
    ...{ J: antisymmetric(n), K: anyMatrix(n), mu: centredGaussian(n) },
    resolvent: the({ shrunk }),
  })),
  then: ({ J, K, mu, resolvent }) => {
    const Q = product(product(J, resolvent(conjugate(K, mu.covariance))), K);
    const { covariance } = gaussianRate(gaussianL2({ Q, K, V: identityMatrix(mu.in, K.length) }))(mu);
    const against = norm2([...Q.flat(), ...mu.covariance.flat()]);
    return covariance.flat().map(a => zero(a, against));
  },
  argument: 'GΣ = 2XJXᵀ is antisymmetric.',
  controls: [
    drop('J', anyMatrix, 'J not antisymmetric: its symmetric part stretches'),
    swap('resolvent', { halfShrunk }, 'a factor 2 lost in I + 2KΣKᵀ'),
  ],
});
