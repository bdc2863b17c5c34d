import { describe, expect, test } from 'vitest';
import { float64 } from '../../../src/arithmetic/float64.js';
import { gaussianSoftmax } from '../../../src/attention/gaussianSoftmax.js';
import { gaussianFlow } from '../../../src/flow/gaussianFlow.js';
import { identityValueFlow } from '../../../src/flow/identityValueFlow.js';
import { covarianceSpectrum, settledRank } from '../../../src/flow/limitRank.js';
import { gaussian } from '../../../src/measure/gaussian.js';
import { centre } from '../../../src/sphere/centres.js';
import { matrixOf } from '../../../src/sphere/matrices.js';
import { clusteringFlow, leastPersisting, turned } from '../../../experiments/castin2025/_clusteringFlow.js';
import { identity, scaled, times, transposed, type Rows } from '../../../experiments/castin2025/_rows.js';
import { drawnMatrix, numpyStream } from '../../../experiments/castin2025/_stream.js';

const asGaussian = (R: Rows) =>
  gaussian(
    R.map(() => float64.of(0)),
    matrixOf(float64, R),
  );
const asMatrix = (A: Rows) => matrixOf(float64, A);
const { normal } = numpyStream(7);
const draws = ([3, 4, 5] as const).map(n => {
  const V0 = drawnMatrix(normal, [n, n]);
  return {
    ...{ n, Q: drawnMatrix(normal, [Math.floor(n / 2), n]), R: drawnMatrix(normal, [n, n]) },
    V: times(transposed(V0), V0),
  };
});
const pull = (Q: Rows, c: number) => asMatrix(scaled(-c, times(transposed(Q), Q)));
const covariance = (R: Rows): readonly number[] => times(R, transposed(R)).flat();

/** The steps agree with their halves to 2^−12. */
const expectClose = (a: readonly number[], b: readonly number[]): void => {
  const size = Math.max(...b.map(Math.abs));
  a.forEach((x, k) => expect(Math.abs(x - b[k]!)).toBeLessThanOrEqual(2 ** -11 * size));
};

describe('the flow with A = −c QᵀQ', () => {
  test.each(draws)('n = $n: columns that rest lie in ker Q, and the factor is one of Σ_0', ({ n, Q, R }) => {
    const { resting, moving } = turned(Q, R);
    expect([resting[0]!.length, moving[0]!.length]).toEqual([n - Q.length, Q.length]);
    const seen = times(Q, resting).flat();
    seen.forEach(a => expect(Math.abs(a)).toBeLessThanOrEqual(2 ** -46));
    const whole = covariance(resting.map((row, i) => [...row, ...moving[i]!]));
    whole.forEach((a, k) => expect(Math.abs(a - covariance(R)[k]!)).toBeLessThanOrEqual(2 ** -44));
  });
  test.each(draws)('n = $n: V = Id has the closed form', ({ n, Q, R }) => {
    const exact = identityValueFlow(pull(Q, 0.5), asGaussian(R));
    const states = clusteringFlow({ Q, c: 0.5, V: identity(n) }, R, 12);
    for (const k of [0, 5, 12])
      expectClose(
        covariance(states[k]!),
        exact(float64.of(2 ** k))
          .flat()
          .map(centre),
      );
  });
  test.each(draws)('n = $n: another V agrees with the flow of the whole factor', ({ Q, R, V }) => {
    const field = gaussianSoftmax({ D: pull(Q, 0.5), V: asMatrix(V) });
    const { moments } = gaussianFlow(field, asGaussian(R), { time: 8, accuracy: 2 ** 22 });
    const other = moments.at(-1)!;
    expect(other.t).toBe(8);
    expectClose(covariance(clusteringFlow({ Q, c: 0.5, V }, R, 3)[3]!), other.state.covariance.flat().map(centre));
  });
  test.each(draws)('n = $n: the least eigenvalue that persists, by two ways', ({ n, Q, R }) => {
    const limit = covarianceSpectrum(asGaussian(clusteringFlow({ Q, c: 1, V: identity(n) }, R, 40).at(-1)!));
    const least = leastPersisting(Q, R);
    expect(Math.abs(limit[n - Q.length - 1]! - least)).toBeLessThanOrEqual(2 ** -30 * least);
  });
});

describe('the rank is read from the data', () => {
  const rank = (Q: Rows, V: Rows, R: Rows) => settledRank(clusteringFlow({ Q, c: 1, V }, R, 30).map(asGaussian));

  test('V ≻ 0: n − rank Q', () => {
    for (const { n, Q, R, V } of draws) expect(rank(Q, V, R)?.rank).toBe(n - Q.length);
  });
  test('V = diag(1, 0), Q = (0, 1): a diagonal Σ rests, and its rank 2 is above n − rank Q', () =>
    expect(
      rank(
        [[0, 1]],
        [
          [1, 0],
          [0, 0],
        ],
        [
          [1, 0],
          [0, 2],
        ],
      ),
    ).toMatchObject({ rank: 2, since: 0 }));
  test('V ≻ 0 may carry X into ker Q in a finite ∫ |QX|² dt: then an eigenvalue vanishes like 1/t²', () => {
    const V = [
      [1, 1],
      [1, 2],
    ];
    const law = rank([[0, 1]], V, [
      [1, 8],
      [0, 1],
    ]);
    expect(law?.rank).toBe(1);
    expect(law?.orders.map(Math.round)).toEqual([-0, -2]);
  });
});
