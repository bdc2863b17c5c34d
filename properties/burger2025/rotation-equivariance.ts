import { partition } from '../../src/attention/partition.js';
import { turnedWeights } from '../../src/attention/turnedWeights.js';
import { velocity } from '../../src/attention/velocity.js';
import type { Weights } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { orthogonal } from '../../src/assume/orthogonal.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { image, type Matrix } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const valueTurned = (R: Matrix, { D, V }: Weights): Weights => ({ D, V: turnedWeights(R, { D, V }).V });
const interactionTurned = (R: Matrix, { D, V }: Weights): Weights => ({ D: turnedWeights(R, { D, V }).D, V });

/**
 * Equivariance under rotations. Rx·(RDRᵀ)Ry = x·Dy and (RVRᵀ)Ry = RVy by RᵀR = Id, so kernels stay, values turn, and
 * P_{Rx} R = R P_x. The frames drawn generate all orthogonal ones, and the statement composes. Derivatives of E and Z,
 * and v without softmax, which is Z v, turn along.
 */
export default theorem({
  source: burger2025.at('self-attention with layer normalisation'),
  says: 'If R is orthogonal, (D, V, X) ↦ (RDRᵀ, RVRᵀ, RX) turns v by R and leaves Z and E as they are.',
  given: inDimension(2, 8, n => ({
    R: orthogonal(n),
    weights: anyWeights(n),
    mu: tokens(n, 1, 16),
    turned: the({ turnedWeights }),
  })),
  then: ({ R, weights, mu, turned }) => {
    const [frame, nu] = [turned(R, weights), movedTokens(mu, x => image(R, x))];
    const [Z, v] = [partition(weights.D, mu), velocity(weights, mu)];
    const [turnedZ, turnedV] = [partition(frame.D, nu), velocity(frame, nu)];
    const partitions = eachToken(mu, x => equal(turnedZ(image(R, x)), Z(x)));
    const velocities = eachToken(mu, x => equalVectors(turnedV(image(R, x)), image(R, v(x))));
    return [...partitions, ...velocities, equal(energy(frame.D, nu), energy(weights.D, mu))];
  },
  proof: [
    statementIdentity(
      [
        [2, 1],
        [2, 2],
        [3, 2],
      ],
      [[8, 16]],
    ),
  ],
  controls: [
    swap('turned', { valueTurned }, 'D is not turned along'),
    swap('turned', { interactionTurned }, 'V is not turned along'),
    drop('R', anyMatrix, 'R not orthogonal: x·Dy changes'),
  ],
});
