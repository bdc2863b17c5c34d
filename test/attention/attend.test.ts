import { describe, expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { normalised, retrieved, weighed } from '../../src/attention/attend.js';
import { products } from '../../src/attention/logits.js';
import { measure } from '../../src/measure/measure.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { combine, dilate, dot, exponential, image, over, quotient, sum, times } from '../../src/sphere/verbs.js';
import { skewed, threeTokens, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const weights = { D: skewed(A), V: values(A) };
const [mu, tokens] = [unequal(A), threeTokens(A)];
const x = tokens[0]!;
const terms = tokens.map((y, j) => times(mu.masses[j]!, exponential(dot(x, image(weights.D, y)))));
const heavier = measure(tokens, dilate(A.of(3), mu.masses));

describe('normalised exponentials', () => {
  test('shares over their total are w_j e^{x·Dy_j}/Σ_k w_k e^{x·Dy_k}, with sum 1', () => {
    const { shares, total } = normalised(products)(weights, mu)(x);
    expectEqual(quotient(shares, total!), quotient(terms, sum(terms)));
    expectEqual(sum(shares), total!);
  });

  test('only ratios of masses matter', () =>
    expectEqual(retrieved(normalised(products))(weights, heavier)(x), retrieved(normalised(products))(weights, mu)(x)));

  test('logits in the thousands neither overflow nor vanish', () => {
    const long = { ...weights, D: scaledMatrix(A.of(4096), weights.D) };
    const { shares, total } = normalised(products)(long, mu)(x);
    const all = quotient(shares, total!).map(a => known(a).value);
    expect(all.every(Number.isFinite)).toBe(true);
    expectEqual(sum(quotient(shares, total!)), A.of(1));
  });
});

describe('shares of a kernel', () => {
  test('are w_j f(ℓ_j), divided by nothing', () => {
    const { shares, total } = weighed(products, exponential)(weights, mu)(x);
    expectEqual(shares, terms);
    expect(total).toBeUndefined();
  });

  test('the masses enter as they are', () => {
    const field = retrieved(weighed(products, exponential));
    expectEqual(field(weights, heavier)(x), dilate(A.of(3), field(weights, mu)(x)));
    expectDifferent(field(weights, heavier)(x), field(weights, mu)(x));
  });
});

test('what is retrieved is Σ_j c_j V y_j, over the total if there is one', () => {
  const retrievable = tokens.map(y => image(weights.V, y));
  expectEqual(retrieved(weighed(products, exponential))(weights, mu)(x), combine(terms, retrievable));
  const half = retrieved(() => () => ({ shares: terms, total: over(A.of(1), A.of(2)) }))(weights, mu)(x);
  expectEqual(half, dilate(A.of(2), combine(terms, retrievable)));
});
