/** The discrete dissipation of a layer, by hand and by a second route. */
import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { partition } from '../../src/attention/partition.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { layer, residualLayer } from '../../src/flow/layer.js';
import { layerGain } from '../../src/flow/layerGain.js';
import { dirac } from '../../src/measure/measure.js';
import { diagonalMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { dot, minus, multiple, norm, over, plus, root, times } from '../../src/sphere/verbs.js';
import { point, skewed, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { measured } from '../../src/check/judgeOrder.js';

const A = running;
test('one token under a quarter turn: the gain is 2h/√(1 + h²)', () => {
  const D = matrixOf(A, [
    [0, -1],
    [1, 0],
  ]);
  for (const h of [1 / 4, 1, 64]) {
    const gain = layerGain({ weights: { D, V: D }, h: A.of(h) })(dirac([A.of(1), A.of(0)]));
    expectEqual(gain, over(A.of(2 * h), root(A.of(1 + h * h))));
  }
});

test('nothing is gained on an eigenvector', () => {
  const D = diagonalMatrix([A.of(2), A.of(-1)]);
  const gain = known(layerGain({ weights: { D, V: D }, h: A.of(1 / 2) })(dirac(point(A, [0, 1], 1))));
  expect(gain.value).toBeLessThanOrEqual(gain.error);
});

test('it is (2/h) ∫ m (1 + r)(1 − x·x⁺) dμ, since |x⁺ − x|² = 2(1 − x·x⁺)', () => {
  const [D, mu, h] = [skewed(A), unequal(A), A.of(3 / 8)];
  for (const attention of [softmax, unnormalised]) {
    const of = { weights: { D, V: D }, h, attention };
    const [next, far] = [layer(of)(mu), residualLayer(of)(mu)];
    const Z = attention === softmax ? partition(D, mu) : () => A.of(1);
    const terms = mu.tokens.map((x, i) => {
      const room = minus(A.of(1), dot(x, next.tokens[i]!));
      return times(times(Z(x), plus(A.of(1), norm(far.tokens[i]!))), room);
    });
    const other = over(multiple(2, dot(mu.masses, terms)), h);
    expectEqual(layerGain(of)(mu), other);
    expectDifferent(layerGain(of)(mu), multiple(1 + 2 ** -30, other));
  }
});

test('divided by h it tends to the dissipation at order 1', () => {
  const [D, mu] = [skewed(A), unequal(A)];
  const weights = { D, V: D };
  for (const attention of [softmax, unnormalised]) {
    const limit = dissipation(weights, mu, attention);
    const miss = (rung: number) => {
      const h = A.of(2 ** (-rung - 6));
      return known(minus(over(layerGain({ weights, h, attention })(mu), h), limit));
    };
    expect(measured(1, miss).outcome).toBe('consistent');
    expect(measured(2, miss).outcome).toBe('refuted');
  }
});

test('exact readings have no roots, and say so', () => {
  const D = matrixOf(rational, [
    [0, -1],
    [1, 0],
  ]);
  const gain = layerGain({ weights: { D, V: D }, h: rational.of(1) });
  expect(() => gain(dirac(point(rational, [1, 0], 1)))).toThrow('arithmetic/unreadable');
});
