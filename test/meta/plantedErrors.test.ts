/** Each wrong law of the field is refuted, next to the right one, which is supported. */
import { expect, test } from 'vitest';
import {
  euclidean,
  euclideanUnnormalised,
  softmax,
  unnormalised,
  type Attention,
} from '../../src/attention/attention.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import type { Field } from '../../src/attention/field.js';
import { the } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { gradientWeights, unrelatedValue } from '../../src/assume/weights.js';
import { theorem, type Claim } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension, type Built } from '../../src/claim/given.js';
import { eachToken, equal, equalVectors, type Judgement } from '../../src/claim/judgement.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { energyRate } from '../../src/energy/energyRate.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { dilate, multiple, norm2, plus, times, translate, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { checked, stated } from './checked.js';

const given = inDimension(2, 4, n => ({ weights: gradientWeights(n), mu: tokens(n, 2, 5) }));
type Data = Built<ReturnType<typeof given.charts>>;

/** A statement about V = ±D, D symmetric. */
const law = (then: (data: Data) => readonly Judgement[]): Claim =>
  theorem({ ...stated, given, then, controls: [drop('weights', unrelatedValue, 'V unrelated to D')] });

const dissipates = (attention: Attention, factor: number): Claim =>
  law(({ weights, mu }) => [
    equal(energyRate(weights, mu), multiple(factor, times(weights.sign, dissipation(weights, mu, attention)))),
  ]);

const identityKernel = law(({ weights, mu }) => {
  const D = identityMatrix(mu.in, weights.D.length);
  return [equal(energyRate({ ...weights, D }, mu), times(weights.sign, dissipation(weights, mu)))];
});

const halfGradient = (attention: Attention): Claim =>
  law(({ weights, mu }) => {
    const [v, gradient] = [attention.velocity(weights, mu), wassersteinGradient(weights.D, mu)];
    return eachToken(mu, x => equalVectors(dilate(multiple(2, weights.sign), v(x)), gradient(x)));
  });

/** A statement about any D: ∇Z is the unnormalised velocity of V = D. */
const queryGradient = (kernel: (D: Matrix) => Matrix): Claim =>
  theorem({
    ...stated,
    given: inDimension(2, 4, n => ({
      D: anyMatrix(n),
      mu: tokens(n, 2, 5),
      field: the<Field>({ v: unnormalised.velocity }),
    })),
    then: ({ D, mu, field }) => {
      const [v, gradient] = [field({ D, V: D }, mu), partitionGradient(kernel(D), mu)];
      return eachToken(mu, x => equalVectors(v(x), gradient(x)));
    },
    controls: [swap('field', { unprojected: euclideanUnnormalised.velocity }, 'no projection')],
  });

const tangent = (attention: Attention): Claim =>
  theorem({
    ...stated,
    given: inDimension(2, 4, n => ({
      weights: gradientWeights(n),
      mu: tokens(n, 2, 5),
      field: the<Field>({ v: attention.velocity }),
    })),
    then: ({ weights, mu, field }) => {
      const v = field(weights, mu);
      return eachToken(mu, x => equal(norm2(translate(x, v(x))), plus(norm2(x), norm2(v(x)))));
    },
    controls: [swap('field', { unprojected: euclidean.velocity }, 'no projection')],
  });

const pairs: readonly (readonly [error: string, wrong: Claim, right: Claim])[] = [
  ['a swapped sign', dissipates(softmax, -1), dissipates(softmax, 1)],
  ['a factor 2', dissipates(softmax, 1 / 2), dissipates(softmax, 1)],
  [
    'a forgotten Z',
    dissipates({ ...softmax, inverseMobility: unnormalised.inverseMobility }, 1),
    dissipates(softmax, 1),
  ],
  ['the kernel with Id for D', identityKernel, dissipates(softmax, 1)],
  ['Dᵀ for D', queryGradient(transpose), queryGradient(D => D)],
  ['a missing projection', tangent(euclidean), tangent(softmax)],
  ["softmax offered as the energy's gradient", halfGradient(softmax), halfGradient(unnormalised)],
];

test.each(pairs)('%s is refuted, on a small configuration', async (_, wrong) => {
  const { verdict, expected, counterexample, evidence, controls } = await checked(wrong);
  expect([verdict, expected]).toEqual(['refuted', false]);
  expect(counterexample).toMatchObject({ n: 2, certified: true });
  expect(counterexample!.N).toBeLessThanOrEqual(2);
  expect(Math.abs(counterexample!.gap)).toBeGreaterThan(counterexample!.bound);
  expect(evidence.filter(({ of }) => of === 'statement')).toEqual([]);
  expect(controls.map(control => control.verdict)).toEqual(['refuted']);
});

test.each(pairs)('without %s the law is supported', async (_, __, right) => {
  const { verdict, expected, counterexample, resolution } = await checked(right);
  expect([verdict, expected, counterexample]).toEqual(['supported', true, null]);
  expect(resolution).toBeLessThan(2 ** -40);
});
