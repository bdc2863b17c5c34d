import { unnormalisedVelocity } from '../src/attention/velocity.js';
import { nullDirections } from '../src/assume/knownKernel.js';
import { tokens } from '../src/assume/measures.js';
import { inDimension } from '../src/claim/given.js';
import { eachToken, equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import type { Scalar } from '../src/arithmetic/arithmetic.js';
import type { Measure } from '../src/measure/measure.js';
import { dot, exponential, image, multiple, times, type Matrix, type Vector } from '../src/sphere/verbs.js';

/** ∫ K e^K dμ(y), K = x·Dy. */
const pushed = (D: Matrix, mu: Measure, x: Vector): Scalar => {
  const logits = mu.tokens.map(y => dot(x, image(D, y)));
  return dot(
    mu.masses,
    logits.map(K => times(K, exponential(K))),
  );
};

/** Each null part grows at its own rate under descent; averaged over the tokens these rates are ∬ K e^K dμ dμ. */
export const growthOfNullParts = lemmaIdentity({
  says: 'If V = ±QᵀQ and Qe = 0, then e·v(x) = ∓(∫ K e^K dμ(y)) e·x without softmax, K = x·QᵀQy.',
  given: inDimension(2, 4, n => ({ head: nullDirections(n), mu: tokens(n, 1, 3) })),
  then: ({ head, mu }) => {
    const v = unnormalisedVelocity(head, mu);
    const rate = (x: Vector): Scalar => multiple(-1, times(head.sign, pushed(head.D, mu, x)));
    return eachToken(mu, x => head.kernel.map(e => equal(dot(e, v(x)), times(rate(x), dot(e, x)))));
  },
  sizes: [
    [2, 1],
    [2, 2],
  ],
  control: {
    why: 'V = D whatever the sign: the null parts of descent grow',
    then: ({ head, mu }) => {
      const v = unnormalisedVelocity(head, mu);
      return eachToken(mu, x => head.kernel.map(e => equal(dot(e, v(x)), times(pushed(head.D, mu, x), dot(e, x)))));
    },
  },
});
