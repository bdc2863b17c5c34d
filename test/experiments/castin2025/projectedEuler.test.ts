import { describe, expect, test } from 'vitest';
import { projectedEuler, spectrumOf } from '../../../experiments/castin2025/_projectedEuler.js';
import { identity } from '../../../experiments/castin2025/_rows.js';
import { drawnMatrix, numpyStream, shifted } from '../../../experiments/castin2025/_stream.js';

describe('the published scheme', () => {
  const scheme = { A: [[-1]], V: [[1]], step: 2 ** -4, still: 2 ** -10, exploded: 8, steps: 2 ** 10 };

  test('stops where Σ′ = −2Σ² is small', () => {
    const { covariance, converged, clipped } = projectedEuler(scheme, [[1]]);
    expect(converged).toBe(true);
    expect(clipped).toBe(0);
    expect(2 * covariance[0]![0]! ** 2).toBeLessThan(scheme.still);
  });
  test('a step that overshoots leaves 10^−14 of an eigenvalue that the flow only halves', () => {
    const stopped = projectedEuler(scheme, [[16]]);
    expect(stopped).toEqual({ covariance: [[1e-14]], converged: true, steps: 1, clipped: 1 });
  });
  test('a trace above the bound is no convergence', () =>
    expect(projectedEuler({ ...scheme, A: [[1]] }, [[1]])).toMatchObject({ converged: false }));
  test('a run that comes back to where it was is stopped', () => {
    const round = { ...scheme, A: [[0]], still: 0, steps: 2 ** 20 };
    expect(projectedEuler(round, [[1]])).toMatchObject({ converged: false, steps: 2 });
  });
  test('eigenvalues come the least first', () =>
    expect(
      spectrumOf([
        [2, 1],
        [1, 2],
      ]).map(Math.round),
    ).toEqual([1, 3]));
  test('V and A stand where the equation has them: VΣAΣ + its transpose', () => {
    const [V, A] = [
      [
        [0, 1],
        [0, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
    ];
    const { covariance } = projectedEuler({ V, A, step: 0.5, still: 0, exploded: 9, steps: 1 }, identity(2));
    expect(covariance).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });
});

describe('the stream of NumPy', () => {
  test('normal numbers after seed 40, row by row', () =>
    expect(drawnMatrix(numpyStream(40).normal, [2, 2])).toEqual([
      [-0.6075476972112264, -0.12613641460642458],
      [-0.6846063587046353, 0.9287147485934539],
    ]));
  test('uniform numbers after seed 35, then normal ones', () => {
    const { uniform, normal } = numpyStream(35);
    expect([uniform(), uniform(), uniform(), uniform()]).toEqual([
      ...[0.45805494822409054, 0.30834960696491165, 0.23148704503556228, 0.2774245517561259],
    ]);
    expect([normal(), normal(), normal()]).toEqual([-1.4215978347675524, 0.8052559881581138, 1.1488617609888727]);
  });
  test('seed 1 is that of the published code', () => expect([shifted(40, 1), shifted(40, 3)]).toEqual([40, 42]));
});
