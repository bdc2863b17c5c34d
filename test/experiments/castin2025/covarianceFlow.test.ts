import { describe, expect, test } from 'vitest';
import { float64 } from '../../../src/arithmetic/float64.js';
import type { GaussianField } from '../../../src/attention/affineField.js';
import { gaussianL2 } from '../../../src/attention/gaussianL2.js';
import { gaussianSoftmax } from '../../../src/attention/gaussianSoftmax.js';
import { gaussianFlow } from '../../../src/flow/gaussianFlow.js';
import { gaussian } from '../../../src/measure/gaussian.js';
import { centre } from '../../../src/sphere/centres.js';
import { matrixOf } from '../../../src/sphere/matrices.js';
import {
  covarianceFlow,
  distanceSlope,
  softmaxSlope,
  type Slope,
} from '../../../experiments/castin2025/_covarianceFlow.js';
import { covarianceOf, followed, placeOf, seen, startsOn } from '../../../experiments/castin2025/_cone.js';
import { pictures } from '../../../experiments/castin2025/_pictures.js';
import { identity, times, transposed, type Rows } from '../../../experiments/castin2025/_rows.js';
import { drawnMatrix, numpyStream } from '../../../experiments/castin2025/_stream.js';

const { normal } = numpyStream(3);
const [V, Q, K, R] = [0, 1, 2, 3].map(() => drawnMatrix(normal, [2, 2])) as [Rows, Rows, Rows, Rows];
const A = times(transposed(K), Q);
const inFloats = (M: Rows) => matrixOf(float64, M);

/** Steps agree with their companions to 2^−24. */
const expectSame = (slope: Slope, field: GaussianField): void => {
  const start = gaussian([float64.of(0), float64.of(0)], inFloats(R));
  const exact = gaussianFlow(field, start, { time: 2 ** -3, accuracy: 2 ** 10 }).moments.at(-1)!;
  const reached = covarianceFlow(slope, R, 2 ** -3).moments.at(-1)!;
  expect([reached.t, exact.t]).toEqual([2 ** -3, 2 ** -3]);
  const seenThere = exact.state.covariance.flat().map(centre);
  covarianceOf(reached.factor)
    .flat()
    .forEach((a, k) => expect(Math.abs(a - seenThere[k]!)).toBeLessThanOrEqual(2 ** -20));
};

describe('the flow of covariances in dimension 2', () => {
  test('softmax, as gaussianFlow has it', () =>
    expectSame(softmaxSlope(V, A), gaussianSoftmax({ D: inFloats(transposed(A)), V: inFloats(V) })));
  test('L2, as gaussianFlow has it', () =>
    expectSame(distanceSlope(V, A, K), gaussianL2({ Q: inFloats(Q), K: inFloats(K), V: inFloats(V) })));
  test('V = A = Id: Σ = Σ₀/(1 − 2t) blows up at ½, on the way from leg to leg, too', () => {
    const slope = softmaxSlope(identity(2), identity(2));
    for (const { blowUp } of [covarianceFlow(slope, identity(2), 1), followed(slope, identity(2), 3)]) {
      expect(blowUp![0]).toBeLessThanOrEqual(0.5 + 2 ** -20);
      expect(blowUp![1]).toBeGreaterThanOrEqual(0.5 - 2 ** -20);
      expect(blowUp![1] - blowUp![0]).toBeLessThanOrEqual(2 ** -18);
    }
  });
  test('a Σ at rest stays, and its states are those at 2^k', () => {
    const still = followed(
      softmaxSlope(
        identity(2),
        [
          [0, 1],
          [-1, 0],
        ].map(row => [...row]),
      ),
      R,
      4,
    );
    expect(still.states).toHaveLength(5);
    expect(still.moments.at(-1)!.t).toBe(16);
    still.states.forEach(factor =>
      covarianceOf(factor)
        .flat()
        .forEach((a, k) => expect(Math.abs(a - covarianceOf(R).flat()[k]!)).toBeLessThanOrEqual(2 ** -16)),
    );
  });
});

describe('the cone', () => {
  test('starts have trace 1 and lie inside, as many as the published grid has', () => {
    expect(pictures.map(({ grid }) => startsOn(grid).length)).toEqual([100, 100, 100, 276, 276, 1184, 1184, 648]);
    for (const start of startsOn([20, 1])) {
      const [x, y, z] = placeOf(covarianceOf(start));
      expect(Math.abs(z - 1)).toBeLessThanOrEqual(2 ** -50);
      expect(Math.hypot(x, y)).toBeLessThan(1);
    }
  });
  test('0 is seen at the tip, and on the disc places are divided by the trace', () => {
    expect(seen(pictures[0]!, [0, 0, 0]).map(Math.abs)).toEqual([0, 0]);
    expect(seen(pictures.at(-1)!, [1, 2, 4])).toEqual([0.25, 0.5]);
  });
  test('the weights of the two lines are those that NumPy draws', () => {
    const { V: values } = pictures[3]!.weights();
    expect(values).toEqual([
      [-0.3488944509894251, 0.9837034333517989],
      [0.5809228307171408, 0.07028444085744995],
    ]);
  });
});
