import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
import { softmax, unnormalised, type Attention } from '../../src/attention/attention.js';
import type { VectorField } from '../../src/attention/field.js';
import { logPartition, partition } from '../../src/attention/partition.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import type { SignedWeights } from '../../src/attention/weights.js';
import { the } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { signedValue } from '../../src/assume/signedValue.js';
import { tangentField } from '../../src/assume/tangentField.js';
import { identityValue } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors } from '../../src/claim/judgement.js';
import type { Measure } from '../../src/measure/measure.js';
import { remainder } from '../../src/sphere/remainder.js';
import { dilate, transpose } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

type Data = { readonly weights: SignedWeights; readonly mu: Measure; readonly field: VectorField };

/** ±v is the gradient of the potential at token 1, μ held fixed. */
const ascends = (attention: Attention, potential: typeof partition) => ({
  is: 2,
  of: ({ weights, mu, field }: Data) => {
    const v = attention.velocity(weights, mu);
    return remainder(potential(weights.D, mu), x => dilate(weights.sign, v(x)), field)(mu.tokens[0]!);
  },
});

const inKey: typeof partitionGradient = (D, mu) => partitionGradient(transpose(D), mu);

/**
 * At each instant attention climbs log Z. The derivative of e^{x·Dy} in the query x is e^{x·Dy} Dy, for every D; P_x
 * and 1/Z make it v. No energy need exist: Z depends on μ, and for D not symmetric it is no first variation of E.
 */
export default theorem({
  source: burger2025.derived('gradient flow structure'),
  says: 'If V = ±D, D symmetric or not, then v = ±∇ log Z with softmax and v = ±∇Z without, in x at fixed μ.',
  given: inDimension(2, 8, n => ({
    weights: signedValue(n),
    mu: tokens(n, 1, 16),
    field: tangentField(n),
    gradient: the({ partitionGradient }),
  })),
  then: ({ weights, mu, gradient }) => {
    const [slope, Z, v] = [gradient(weights.D, mu), partition(weights.D, mu), softmax.velocity(weights, mu)];
    return eachToken(mu, x => equalVectors(dilate(Z(x), v(x)), dilate(weights.sign, slope(x))));
  },
  orders: [ascends(softmax, logPartition), ascends(unnormalised, partition)],
  proof: [statementUpToThree],
  controls: [
    drop('weights', identityValue, 'V = ±Id: v follows y where ∇Z follows Dy'),
    swap('gradient', { inKey }, 'the gradient of Z in the key, equal only when D is symmetric'),
  ],
});
