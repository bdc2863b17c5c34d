import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { euclidean, softmax, unnormalised } from '../../src/attention/attention.js';
import { causal, causalAttention, selfAttention, selfless, unmasked } from '../../src/attention/motion.js';
import { multiHead } from '../../src/attention/multiHead.js';
import { velocity } from '../../src/attention/velocity.js';
import { gradientWeights, queryKeyMatrix } from '../../src/attention/weights.js';
import { dirac, measure } from '../../src/measure/measure.js';
import { matrixSum, matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { dilate, dot, image, transpose, type Vector } from '../../src/sphere/verbs.js';
import { inputD, skewed, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, expectEqualRows } from '../evidence/overlap.js';

const A = running;
const [D, V, mu] = [skewed(A), values(A), unequal(A)];
const weights = { D, V };

test('under the causal mask the first token sees itself, the last one everything', () => {
  const v = causalAttention(weights)(mu);
  expectEqual(v[0]!, velocity(weights, dirac(mu.tokens[0]!))(mu.tokens[0]!));
  expectEqual(v[2]!, velocity(weights, mu)(mu.tokens[2]!));
});

test('the second token sees two tokens, with masses 1/6 and 1/3 for unnormalised attention', () => {
  const two = measure(mu.tokens.slice(0, 2), mu.masses.slice(0, 2));
  const v = causalAttention(weights, unnormalised)(mu);
  expectEqual(v[1]!, unnormalised.velocity(weights, two)(mu.tokens[1]!));
  expectDifferent(v[1]!, selfAttention(weights, unnormalised)(mu)[1]!);
});

test('self-attention is permutation equivariant, causal attention is not', () => {
  const turned = measure([...mu.tokens].reverse(), [...mu.masses].reverse());
  expectEqualRows([...selfAttention(weights)(turned)].reverse(), selfAttention(weights)(mu));
  expectDifferent([...causalAttention(weights)(turned)].reverse().flat(), causalAttention(weights)(mu).flat());
});

test('heads with the same D add their values', () => {
  const other = transpose(V);
  const heads = [weights, { D, V: other }];
  const sum = velocity({ D, V: matrixSum(V, other) }, mu);
  expectEqualRows(unmasked(multiHead(heads, velocity))(mu), mu.tokens.map(sum));
  expectDifferent(multiHead(heads, velocity)(mu)(mu.tokens[0]!), velocity(weights, mu)(mu.tokens[0]!));
});

test('heads with different D are masked together', () => {
  const heads = [weights, { D: transpose(D), V }];
  const v = causal(multiHead(heads, velocity))(mu);
  const x = mu.tokens[0]!;
  expectEqual(v[0]!, dilate(A.of(2), velocity(weights, dirac(x))(x)));
});

test('no head is an error', () =>
  expect(() => multiHead([], velocity)(mu)).toThrow('multiHead: there is at least one head; found 0'));

test('V = −D turns the velocity round', () => {
  const S = inputD(A);
  const [up, down] = [1, -1].map(s => selfAttention(gradientWeights(S, A.of(s)))(mu));
  expectEqualRows(up!, scaledMatrix(A.of(-1), down!));
});

test('Qx·Ky = x·QᵀK y for 2 × 3 queries and keys', () => {
  const Q = matrixOf(A, [
    [1, 0.5, 0],
    [0, -0.25, 2],
  ]);
  const K = matrixOf(A, [
    [0.5, 1, -1],
    [2, 0, 0.75],
  ]);
  const [x, y] = [mu.tokens[0]!, mu.tokens[1]!];
  expectEqual(dot(x, image(queryKeyMatrix(Q, K), y)), dot(image(Q, x), image(K, y)));
  expectDifferent(dot(x, image(queryKeyMatrix(K, Q), y)), dot(image(Q, x), image(K, y)));
});

test('the field without projection is another one, and its name says so', () => {
  expectDifferent(selfAttention(weights, euclidean)(mu).flat(), selfAttention(weights, softmax)(mu).flat());
  expect([softmax.name, unnormalised.name, euclidean.name]).toEqual(['softmax', 'unnormalised', 'euclidean']);
});

test('without itself: of two tokens each sees the other alone', () => {
  const two = measure(mu.tokens.slice(0, 2), mu.masses.slice(0, 2));
  const [x, y] = two.tokens as [Vector, Vector];
  const v = selfless(nu => velocity(weights, nu))(two);
  expectEqualRows(v, [velocity(weights, dirac(y))(x), velocity(weights, dirac(x))(y)]);
});
