/** Charts of statements about long times: their promises hold exactly, and each weakening loses its own. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { velocity } from '../../src/attention/velocity.js';
import { running } from '../../src/arithmetic/running.js';
import * as rivals from '../../src/assume/consensusRivals.js';
import * as consensus from '../../src/assume/consensusStart.js';
import * as starts from '../../src/assume/nullStart.js';
import { antisymmetric } from '../../src/assume/antisymmetric.js';
import { rotatingWeights, twistedKeys } from '../../src/assume/rotatingWeights.js';
import { stretch } from '../../src/assume/stretches.js';
import { turningValues } from '../../src/assume/turningValues.js';
import { identityMatrix, scaledMatrix, symmetricPart } from '../../src/sphere/matrices.js';
import { projectionOn } from '../../src/energy/nullGrowth.js';
import { dot, image, minus, multiple, norm2, product, square, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';
import { law } from './law.js';

const { isOne, same, sameMatrix, signOf } = exactly;
const isIdentity = (V: Matrix): boolean => sameMatrix(V, identityMatrix(rational, V.length));
const isZero = (M: Matrix): boolean => M.every(row => signOf(norm2(row)) === 0);

const offTheHyperplane =
  (signs: readonly number[]) =>
  ({ weights: { D, V, sign }, kernel, mu, reach }: starts.NullStart): boolean =>
    exactly.onTheSphere(mu) &&
    exactly.probability(mu) &&
    exactly.positiveSemidefiniteMatrix(D) &&
    sameMatrix(V, scaledMatrix(sign, D)) &&
    signs.includes(signOf(sign)) &&
    sameMatrix(product(kernel, transpose(kernel)), identityMatrix(rational, kernel.length)) &&
    isZero(kernel.map(e => image(D, e))) &&
    signOf(reach) === 1 &&
    mu.tokens.every(x => signOf(minus(norm2(projectionOn(kernel, x)), square(reach))) >= 0);

/** Pairwise cosines ≥ 0, V = Id, and z·x > 0 for every token (it is a mean of them). */
const hemisphere = ({ weights: { V }, mu, axis }: consensus.Start): boolean =>
  exactly.onTheSphere(mu) &&
  exactly.probability(mu) &&
  isIdentity(V) &&
  mu.tokens.every(x => signOf(dot(x, axis)) === 1 && mu.tokens.every(y => signOf(dot(x, y)) >= 0)) &&
  signOf(minus(rational.of(1), norm2(axis))) >= 0;

const laws = [
  law<starts.NullStart>('ascent', starts.nullDescent, { promise: offTheHyperplane([-1]), weaker: starts.nullAscent }),
  law<starts.NullStart>('P x = 0', starts.nullDescent, {
    promise: offTheHyperplane([-1]),
    weaker: starts.inTheHyperplane,
  }),
  law<starts.NullStart>('V = −Id', starts.nullEitherWay, {
    promise: offTheHyperplane([-1, 1]),
    weaker: starts.nullIdentity,
  }),
  law<starts.NullStart>('no null directions', starts.nullEitherWay, {
    promise: offTheHyperplane([-1, 1]),
    weaker: starts.noNullDirections,
  }),
  law<consensus.Start>('all around', consensus.consensusStart, {
    promise: hemisphere,
    weaker: consensus.startAllAround,
  }),
  law<consensus.Start>('any V', consensus.consensusStart, { promise: hemisphere, weaker: consensus.startWithAnyValue }),
  law<consensus.Start>('any axis', consensus.consensusStart, {
    promise: start =>
      hemisphere(start) && (!isOne(norm2(start.axis)) || start.mu.tokens.every(x => exactly.sameVector(x, start.axis))),
    weaker: consensus.startTowardsAnyAxis,
  }),
];

describe.each(laws)('$name is what remains without the promise', ({ chart, promise, weaker }) => {
  test('which holds exactly for every draw', () => {
    for (const { data, parameters } of drawsOf(chart, 40))
      expect([parameters, promise(data(rational))]).toEqual([parameters, true]);
    expect(drawsOf(weaker, 40).some(({ data }) => !promise(data(rational)))).toBe(true);
  });
});

test('rivals of consensus are at rest under V = Id, and are several distinct tokens', () => {
  for (const { data } of drawsOf(rivals.consensusRival, 40)) {
    const { weights, mu } = data(running);
    const speeds = mu.tokens.map(x => known(norm2(velocity(weights, mu)(x))));
    expect(speeds.every(({ value, error }) => value <= error && value < 2 ** -60)).toBe(true);
    expect(mu.tokens.length).toBeGreaterThan(1);
    const exact = data(rational);
    expect(exactly.positiveSemidefiniteMatrix(exact.weights.D) && isIdentity(exact.weights.V)).toBe(true);
  }
  const indefinite = drawsOf(rivals.untiedCross, 40).map(({ data }) => data(rational).weights.D);
  expect(indefinite.some(D => !exactly.positiveSemidefiniteMatrix(D))).toBe(true);
  expect(drawsOf(rivals.rivalOfAscent, 20).every(({ data }) => !isIdentity(data(rational).weights.V))).toBe(true);
});

test('rotating weights are V = D = a Id + b J with b ≥ ½; twisted keys V = −Id with D not symmetric', () => {
  for (const { data } of drawsOf(rotatingWeights, 20)) {
    const { D, V } = data(rational);
    expect(sameMatrix(D, V) && signOf(minus(D[1]![0]!, rational.of(0.5))) >= 0).toBe(true);
    expect(same(D[0]![0]!, D[1]![1]!) && isOne(minus(rational.of(1), minus(D[0]![1]!, multiple(-1, D[1]![0]!))))).toBe(
      true,
    );
  }
  const twisted = drawsOf(twistedKeys, 20).map(({ data }) => data(rational));
  expect(twisted.every(({ V }) => isIdentity(scaledMatrix(rational.of(-1), V)))).toBe(true);
  expect(twisted.some(({ D }) => !exactly.symmetricMatrix(D))).toBe(true);
});

test('V Dᵀ is a multiple of a Id + b J; antisymmetric and stretching matrices are what they say', () => {
  for (const { data } of drawsOf(() => turningValues(2), 20)) {
    const { D, V } = data(rational);
    const M = product(V, transpose(D));
    expect(same(M[0]![0]!, M[1]![1]!) && same(M[0]![1]!, multiple(-1, M[1]![0]!))).toBe(true);
    expect(signOf(M[1]![0]!)).toBe(1);
  }
  expect(drawsOf(antisymmetric, 20).every(({ data }) => isZero(symmetricPart(data(rational))))).toBe(true);
  expect(drawsOf(() => stretch(2), 20).every(({ data }) => isOne(data(rational)[0]![0]!))).toBe(true);
});
