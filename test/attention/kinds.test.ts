/** Second routes to the fields of single kinds; what all of them satisfy is in test/laws/variants.test.ts. */
import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { sharesOf } from '../../src/attention/attentionMatrix.js';
import { headWeights } from '../../src/attention/headWeights.js';
import { kinds, variantOf } from '../../src/attention/kinds.js';
import { l2 } from '../../src/attention/l2.js';
import { linear } from '../../src/attention/linear.js';
import { relu } from '../../src/attention/relu.js';
import { sigmoid } from '../../src/attention/sigmoid.js';
import { sinkhorn, sinkhornShares } from '../../src/attention/sinkhorn.js';
import { average } from '../../src/attention/average.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { absolute } from '../../src/sphere/larger.js';
import { combine, dilate, dot, image, multiple, sum, times, translate, transpose } from '../../src/sphere/verbs.js';
import { hyperbolicCosine, hyperbolicSine } from '../../src/sphere/hyperbolic.js';
import { over } from '../../src/sphere/verbs.js';
import { skewed, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const [D, V, mu] = [skewed(A), values(A), unequal(A)];
const x = mu.tokens[1]!;
const keys = mu.tokens.map(y => image(D, y));
const pulled = mu.tokens.map(y => image(V, y));

test('every kind has a name of its own', () => expect(kinds.map(kind => variantOf(kind).name)).toEqual(kinds));

test('linear attention is V S Dᵀx', () => {
  const expected = image(V, image(secondMoment(mu), image(transpose(D), x)));
  expectEqual(linear.average({ D, V }, mu)(x), expected);
  expectDifferent(linear.average({ D: transpose(D), V }, mu)(x), expected);
});

test('ReLU attention is half of linear attention and of the same with |x·Dy|', () => {
  const sizes = keys.map((key, j) => times(mu.masses[j]!, absolute(dot(x, key))));
  const half = translate(linear.average({ D, V }, mu)(x), combine(sizes, pulled)).map(a => multiple(0.5, a));
  expectEqual(relu.average({ D, V }, mu)(x), half);
});

test('sigmoid attention is V m̄/2 + ½ ∫ tanh(x·Dy/2) V y dμ', () => {
  const tanh = keys.map((key, j) => {
    const t = multiple(0.5, dot(x, key));
    return times(mu.masses[j]!, over(hyperbolicSine(t), hyperbolicCosine(t)));
  });
  const expected = translate(image(V, mean(mu)), combine(tanh, pulled)).map(a => multiple(0.5, a));
  expectEqual(sigmoid.average({ D, V }, mu)(x), expected);
});

test('L2 attention with K an isometry is softmax with D = 2QᵀK', () => {
  const K = scaledMatrix(
    A.of(-1),
    [
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ].map(row => row.map(A.of)),
  );
  const weights = headWeights({ Q: D, K, V });
  const doubled = { D: scaledMatrix(A.of(2), weights.D), V };
  expectEqual(l2.average(weights, mu)(x), average(doubled, mu)(x));
  expectDifferent(l2.average(weights, mu)(x), average({ D: weights.D, V }, mu)(x));
});

test('Sinkhorn shares are balanced, Σ_i w_i S_ij = w_j/ε, and ε → ∞ gives V m̄/ε', () => {
  const epsilon = A.of(0.5);
  const S = sharesOf(sinkhornShares)({ D, V, epsilon }, mu);
  expectEqual(combine(mu.masses, S), dilate(A.of(2), mu.masses));
  expectEqual(
    S.map(sum),
    mu.masses.map(() => A.of(2)),
  );
  const flat = sinkhorn.average({ D: scaledMatrix(A.of(0), D), V, epsilon }, mu)(x);
  expectEqual(flat, dilate(A.of(2), image(V, mean(mu))));
});
