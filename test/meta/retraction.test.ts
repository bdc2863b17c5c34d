/** A retraction hides drift: an order that is claimed of a flow with one is not accepted. */
import { expect, test } from 'vitest';
import { selfAttention } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { gradientWeights } from '../../src/assume/weights.js';
import { theorem, type Claim } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import type { Weights } from '../../src/attention/weights.js';
import { euclidean, softmax, type Attention } from '../../src/attention/attention.js';
import { retraction } from '../../src/flow/retraction.js';
import { step } from '../../src/flow/step.js';
import { euler, midpoint, type Tableau } from '../../src/flow/tableau.js';
import type { Measure } from '../../src/measure/measure.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { dot, minus, norm2 } from '../../src/sphere/verbs.js';
import { checked, stated } from './checked.js';

type Stepper = (weights: Weights, attention: Attention) => (mu: Measure, h: Scalar) => Measure;
const plain =
  (table: Tableau): Stepper =>
  (weights, attention) =>
    step(table, selfAttention(weights, attention));
const retracted =
  (table: Tableau): Stepper =>
  (weights, attention) =>
  (mu, h) =>
    retraction(step(table, selfAttention(weights, attention))(mu, h));

/** ∫ |x|² dμ − 1 after one step is of order p. */
const drift = (order: number, stepper: Stepper): Claim =>
  theorem({
    ...stated,
    given: inDimension(2, 5, n => ({
      weights: gradientWeights(n),
      mu: tokens(n, 2, 5),
      attention: the<Attention>({ softmax }),
    })),
    orders: [
      {
        is: order,
        of: ({ weights, mu, attention }) => {
          const advance = stepper(weights, attention);
          return h => {
            const next = advance(mu, h);
            return minus(dot(next.masses, next.tokens.map(norm2)), mu.in.of(1));
          };
        },
      },
    ],
    controls: [swap('attention', { euclidean }, 'no projection: a drift of order 1')],
  });

test('the drift of one Euler step is of order 2, that of a midpoint step of order 3', async () => {
  expect((await checked(drift(2, plain(euler)))).verdict).toBe('supported');
  expect((await checked(drift(3, plain(midpoint)))).verdict).toBe('supported');
});

test('another order of the same drift is seen to be 2, which no enclosure confirms', async () => {
  for (const order of [1, 3, 4]) {
    const { verdict, expected, counterexample } = await checked(drift(order, plain(euler)));
    expect([order, verdict, expected]).toEqual([order, order === 1 ? 'vacuous' : 'undecided', false]);
    expect(Math.round(counterexample!.left.value)).toBe(2);
  }
});

test('with a retraction no order of the drift is accepted, and its control survives', async () => {
  for (const order of [1, 2, 3, 8]) {
    const result = await checked(drift(order, retracted(euler)));
    expect([result.verdict, result.expected]).toEqual(['vacuous', false]);
    expect(result.evidence).toEqual([]);
  }
});
