/** The fields of Gaussians against attention of tokens: quadrature on a line, and Sinkhorn–Knopp on its nodes. */
import { describe, expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { along, affineDefect } from '../../src/attention/affineField.js';
import { average } from '../../src/attention/average.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianLinear } from '../../src/attention/gaussianLinear.js';
import { gaussianSinkhorn } from '../../src/attention/gaussianSinkhorn.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import {
  lawAverage,
  linearLawAverage,
  transportSides,
  unnormalisedLawAverage,
} from '../../src/attention/lawAverage.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { normalLaw } from '../../src/measure/law.js';
import { lineRule } from '../../src/measure/lineRule.js';
import { measure } from '../../src/measure/measure.js';
import { centre } from '../../src/sphere/centres.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { exponential, image, negative, norm2, product, times, transpose } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';
import { inputG } from '../evidence/inputG.js';

const A = running;
const { Q, K, D, V, x, mu: plane } = inputG(A);
/** N(α, rrᵀ) on a line through the mean of Input G, of rank one. */
const mu = gaussian(plane.mean, [[A.of(0.75)], [A.of(-0.5)]]);
const line = lineRule(mu);

const expectNear = (seen: readonly ReturnType<typeof A.of>[], truth: readonly ReturnType<typeof A.of>[]): void =>
  seen.forEach((a, k) => {
    const { value, error } = known(A.sub(a, truth[k]!));
    expect(Math.abs(value)).toBeLessThanOrEqual(error + 2 ** -44);
  });

describe('tokens on the nodes of a quadrature move as the affine field says', () => {
  test('softmax, Σ of rank one', () => expectNear(average({ D, V }, line)(x), along(gaussianSoftmax({ D, V })(mu))(x)));

  test('L2, as softmax with the logits 2Qx·Ky and masses e^{−|Ky|²}', () => {
    const twice = scaledMatrix(A.of(2), product(transpose(Q), K));
    const tilted = line.tokens.map((y, j) => times(line.masses[j]!, exponential(negative(norm2(image(K, y))))));
    expectNear(average({ D: twice, V }, measure(line.tokens, tilted))(x), along(gaussianL2({ Q, K, V })(mu))(x));
  });

  test.each([1, 0.5])('Sinkhorn, ε = %d: Sinkhorn–Knopp on 41 nodes', epsilon => {
    const at = line.tokens[28]!;
    const field = along(gaussianSinkhorn({ D, V }, A.of(epsilon))(mu))(at).map(centre);
    const tokens = line.tokens.map(y => y.map(centre));
    const plan = scaledPlan(tokens, line.masses.map(centre), epsilon);
    const seen = V.map(row =>
      tokens.reduce((s, y, j) => s + (plan[28]![j]! * row.reduce((t, v, k) => t + centre(v) * y[k]!, 0)) / epsilon, 0),
    );
    seen.forEach((a, k) => expect(Math.abs(a - field[k]!)).toBeLessThanOrEqual(2 ** -36));
  });
});

/** K_ij w_j with rows and columns of mass 1: alternate scaling in plain numbers. */
const scaledPlan = (tokens: readonly number[][], w: readonly number[], epsilon: number): number[][] => {
  const logit = (y: readonly number[], z: readonly number[]) =>
    y.reduce((s, a, j) => s + a * D[j]!.reduce((t, d, k) => t + centre(d) * z[k]!, 0), 0) / epsilon;
  const kernel = tokens.map(y => tokens.map(z => Math.exp(logit(y, z))));
  let g = tokens.map(() => 1);
  let f = g;
  for (let round = 0; round < 400; round++) {
    f = kernel.map(row => 1 / row.reduce((s, k, j) => s + k * w[j]! * g[j]!, 0));
    g = tokens.map((_, j) => 1 / kernel.reduce((s, row, i) => s + row[j]! * w[i]! * f[i]!, 0));
  }
  return kernel.map((row, i) => row.map((k, j) => f[i]! * k * g[j]! * w[j]!));
};

describe('the same by generating functions, for full rank', () => {
  const law = normalLaw(plane);
  test('softmax and linear', () => {
    expectEqual(lawAverage({ D, V }, law)(x), along(gaussianSoftmax({ D, V })(plane))(x));
    expectEqual(linearLawAverage({ D, V }, law)(x), along(gaussianLinear({ D, V })(plane))(x));
  });

  test('unnormalised attention: the golden value, and a defect that is not 0', () => {
    const field = unnormalisedLawAverage({ D, V }, law);
    expectEqual(field(x), [printed('0.517470823758916'), printed('-0.183816772047273')]);
    const [left, right] = affineDefect(field, x);
    expect(Math.abs(known(A.sub(left[0]!, right[0]!)).value)).toBeGreaterThan(2 ** -10);
  });

  test('the continuity equation holds against e^{x·y}', () => {
    const field = gaussianSoftmax({ D, V });
    const [left, right] = transportSides(law, { field: field(plane), rate: gaussianRate(field)(plane) })(x);
    expectEqual(left, right);
  });
});
