import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { clusterRate } from '../../src/attention/clusterRate.js';
import { velocityDerivative } from '../../src/attention/velocityDerivative.js';
import { the } from '../../src/assume/chart.js';
import { tiedPair, turnedTiedPair, unequalTiedPair, untiedPair } from '../../src/assume/tiedPair.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { thresholdsOfTheTiedPair } from '../../proofs-check/thresholds-of-the-tied-pair.js';
import { dilate, image, norm2, plus, translate, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** The number that Q contributes. */
type Logit = (Q: Matrix, v: Vector) => Scalar;
const squaredStretch: Logit = (Q, v) => norm2(image(Q, v));
const squaredNorm: Logit = Q => norm2(Q.flat());
/** tanh s² replaced by 1: as if the clusters of a pair did not see each other. */
const saturated: typeof clusterRate = (mode, numbers) =>
  clusterRate(mode.startsWith('inside') ? 'inside the Dirac' : 'the Dirac', numbers);

/**
 * Stability in the tied case: cluster-linear-stability with λ = |Qv|² = s². Read for V = QᵀQ, where ν = s² and τ runs
 * through the other squares: δ_v is stable iff s is the largest, the equal pair iff moreover every other s_i² < s² tanh
 * s² (so a repeated s destabilises the pair, not the Dirac). V = Id: the Dirac attracts, the pair escapes at the rate
 * 1 − tanh s². V = −QᵀQ: clusters of two tokens are unstable for s > 0. Each rate 0 is that of a rotation, or ker Q.
 */
export default theorem({
  source: burger2025.derived('linear stability, tied queries and keys'),
  says:
    'If K = Q, QᵀQv = s²v, u ⟂ v, Vv = νv and Vu = τu, the rates along u are −ν and τ − ν at δ_v, and −ν tanh s², ' +
    'τ − ν tanh s², (τ − ν) tanh s² at ½ δ_v + ½ δ_{−v}: for V = QᵀQ the pair is stable iff s_i² < s² tanh s² for ' +
    'all other singular values.',
  given: inDimension(2, 6, n => ({
    motion: tiedPair(n),
    rate: the({ clusterRate }),
    logit: the({ squaredStretch }),
  })),
  then: ({ motion, rate, logit }) => {
    const { Q, axis, weights, mu, xi, nu, tau, mode } = motion;
    const grown = rate(mode, { nu, tau, logit: logit(Q, axis) });
    const against = dilate(plus(axis[0]!.in.of(1), norm2(Q.flat())), axis);
    return velocityDerivative(
      weights,
      mu,
    )(xi).flatMap((v, i) => equalVectors(translate(v, against), translate(dilate(grown, xi[i]!), against)));
  },
  proof: [statementIdentity([[2, 4]], [[6, 4]]), thresholdsOfTheTiedPair],
  controls: [
    drop('motion', unequalTiedPair, 'p ≠ ½: the clusters have rates of their own'),
    drop('motion', turnedTiedPair, 'v no singular vector: the clusters turn'),
    drop('motion', untiedPair, 'K ≠ Q: the logit is Qv·Kv'),
    swap('rate', { saturated }, '1 for tanh s²: the clusters of a pair see each other'),
    swap('logit', { squaredNorm }, '|Q|² for |Qv|²: only what Q does to v counts'),
  ],
});
