import { the } from '../../src/assume/chart.js';
import {
  asymmetricClusters,
  clustersApart,
  clustersOffAxis,
  criticalClusters,
} from '../../src/assume/symmetricClusters.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { clusterHessian } from '../../src/energy/clusterHessian.js';
import { hessian } from '../../src/energy/hessian.js';
import { determinantOfTheMeans } from '../../proofs-check/determinant-of-the-means.js';
import { rangesOfThePair } from '../../proofs-check/ranges-of-the-pair.js';
import { thresholdsOfThePair } from '../../proofs-check/thresholds-of-the-pair.js';
import { sum } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** The form in the means alone, as if each cluster were one token. */
const meansAlone: typeof clusterHessian = (...at) => ({
  ...clusterHessian(...at),
  fluctuations: at[2][0]![0]!.in.of(0),
});
/** Each cluster moved while the other stands. */
const uncoupled: typeof clusterHessian = (...at) => ({ ...clusterHessian(...at), coupling: at[2][0]![0]!.in.of(0) });

/**
 * Hessian at two clusters. Dv = λv and D = Dᵀ make the rates of all logits 0, so only their second derivatives count:
 * 2 ξ_i·Dξ_j couples means, −(|ξ_i|² + |ξ_j|²) s_i s_j λ splits into means and fluctuations. Signs: equal halves are a
 * strict local maximum (mod rotations) iff (d − λ) sinh λ < 0 and d < λ tanh λ for every other eigenvalue d, any masses
 * by the determinant of the means and the signs of the fluctuations; N = 2 has none of these.
 */
export default theorem({
  source: burger2025.derived('second variation at clusters'),
  says:
    'If D = Dᵀ, Dv = λv, masses p at v and q at −v, Hess E = −2λ(p e^λ − q e^{−λ}) Σ_+ w_i |ξ_i − a|² − (p ↔ q) + ' +
    '2p² e^λ (a·Da − λ|a|²) + (p ↔ q) + 2pq e^{−λ}(λ|a|² + λ|b|² + 2a·Db), a and b the means; for p = q, a = b, ' +
    'Da = da it is < 0 iff d < λ tanh λ.',
  given: inDimension(2, 6, n => ({ state: criticalClusters(n, 6), form: the({ clusterHessian }) })),
  then: ({ state, form }) => {
    const { fluctuations, means, coupling } = form(state.D, state, state.xi);
    return [equal(hessian(state.D, state.mu, state.xi), sum([fluctuations, means, coupling]))];
  },
  proof: [statementIdentity([[2, 2]], [[6, 6]]), determinantOfTheMeans, thresholdsOfThePair, ...rangesOfThePair],
  controls: [
    drop('state', n => asymmetricClusters(n, 6), 'D not symmetric: δE/δμ also sees Dᵀ, of which v is no eigenvector'),
    drop('state', n => clustersOffAxis(n, 6), 'v no eigenvector: logits have a rate, and its square counts'),
    drop('state', n => clustersApart(n, 6), 'tokens not at ±v: the logits are not ±λ'),
    swap('form', { meansAlone }, 'the form in the means alone: clusters of two tokens can split'),
    swap('form', { uncoupled }, 'each cluster moved while the other stands: a threshold without tanh'),
  ],
});
