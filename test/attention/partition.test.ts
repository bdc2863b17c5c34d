import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { kernel } from '../../src/attention/kernel.js';
import { logPartition, partition } from '../../src/attention/partition.js';
import { dirac, measure } from '../../src/measure/measure.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, exponential, image, logarithm, sum, times, transpose } from '../../src/sphere/verbs.js';
import { point, skewed, threeTokens, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const [D, mu] = [skewed(A), unequal(A)];
const x = point(A, [2, 3, 6], 7);

test('Z_μ(x) = Σ_j w_j k_D(x, x_j), and the kernel of Dᵀ is another', () => {
  const terms = mu.tokens.map((y, j) => times(mu.masses[j]!, kernel(D, x, y)));
  expectEqual(partition(D, mu)(x), sum(terms));
  expectDifferent(partition(D, mu)(x), partition(transpose(D), mu)(x));
});

test('k_D(x, y) = k_{Dᵀ}(y, x)', () => {
  const y = threeTokens(A)[1]!;
  expectEqual(kernel(D, x, y), kernel(transpose(D), y, x));
  expectDifferent(kernel(D, x, y), kernel(D, y, x));
});

test('Z of a Dirac is one kernel, Z for D = 0 is 1', () => {
  const y = threeTokens(A)[0]!;
  expectEqual(partition(D, dirac(y))(x), exponential(dot(x, image(D, y))));
  expectEqual(partition(scaledMatrix(A.of(0), D), mu)(x), A.of(1));
});

test('log Z by log-sum-exp is the logarithm of Z', () =>
  expectEqual(logPartition(D, mu)(x), logarithm(partition(D, mu)(x))));

test('where Z overflows its bound is infinite, and log Z is still right', () => {
  const large = scaledMatrix(A.of(5000), D);
  expect(known(partition(large, mu)(x)).error).toBe(Infinity);
  const logits = mu.tokens.map(y => known(dot(x, image(large, y))).value);
  const top = logits.indexOf(Math.max(...logits));
  const leading = [logarithm(mu.masses[top]!), dot(x, image(large, mu.tokens[top]!))];
  expectEqual(logPartition(large, mu)(x), sum(leading));
});

test('log Z at ‖D‖ = 700: two tokens, in closed form q + log(1 + e^{−2q}) − log 2', () => {
  const y = point(A, [3, 4], 5);
  const D700 = [
    [A.of(700), A.of(0)],
    [A.of(0), A.of(-700)],
  ];
  const two = measure([y, y.map(a => times(A.of(-1), a))], [A.of(0.5), A.of(0.5)]);
  const q = times(A.of(-1), dot(y, image(D700, y)));
  expectEqual(logPartition(D700, two)(y), sum([q, logarithm(A.of(0.5))]));
});
