import { describe, expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { running } from '../../src/arithmetic/running.js';
import type { GaussianField } from '../../src/attention/affineField.js';
import { sumOfHeads } from '../../src/attention/affineField.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianLinear } from '../../src/attention/gaussianLinear.js';
import { gaussianSinkhorn } from '../../src/attention/gaussianSinkhorn.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { gaussianFlow } from '../../src/flow/gaussianFlow.js';
import { identityValueFlow } from '../../src/flow/identityValueFlow.js';
import { covarianceSpectrum, limitRank } from '../../src/flow/limitRank.js';
import { scalarFlow } from '../../src/flow/scalarFlow.js';
import { gaussian, type Gaussian } from '../../src/measure/gaussian.js';
import { centre } from '../../src/sphere/centres.js';
import { identityMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { printed } from '../evidence/printed.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { headsOfG, inputG } from '../evidence/inputG.js';

const A = float64;
const G = inputG(A);
const accuracy = 2 ** 6;
const entries = ({ mean, covariance: [first, second] }: Gaussian) => [...mean, ...first!, second![1]!].map(centre);

/** Steps of 2^6 u leave about twelve digits; the printed values are compared as enclosures of half of them. */
const expectNear = (seen: readonly number[], texts: readonly string[]): void =>
  seen.forEach((value, k) => {
    const { value: truth } = printed(texts[k]!);
    expect(Math.abs(value - truth)).toBeLessThanOrEqual(2 ** -36);
  });

const golden: readonly (readonly [string, GaussianField, readonly string[]])[] = [
  [
    'softmax',
    gaussianSoftmax(G),
    ['0.9335223819581815', '-0.5627033407704092', '1.1245532656129313', '0.1506872423449167', '0.6269693402022569'],
  ],
  [
    'L2',
    gaussianL2(G),
    ['0.7515192132643296', '-0.4011036508536175', '1.170588562222', '0.18012777057480478', '0.715615943221874'],
  ],
  [
    'linear',
    gaussianLinear(G),
    ['0.44741322033529846', '-0.16998705961968313', '1.0785238038999179', '0.13806630658166402', '0.6862337079196115'],
  ],
  [
    'Sinkhorn',
    gaussianSinkhorn(G, A.of(1)),
    ['0.533451933638779', '-0.5715448517848929', '1.122176946828634', '0.16442660721870866', '0.6130786832516995'],
  ],
  [
    'two heads',
    sumOfHeads(headsOfG(A).map(gaussianSoftmax)),
    ['0.890496169509936', '-0.6407800437213382', '1.785309764857422', '0.33272679850633063', '0.6468610808035445'],
  ],
];

describe('golden values at t = 1 from Input G', () => {
  test.each(golden)('%s', (_, field, texts) => {
    const { moments, blowUp } = gaussianFlow(field, G.mu, { time: 1, accuracy });
    expect(blowUp).toBeUndefined();
    expectNear(entries(moments.at(-1)!.state), texts);
  });
});

describe('closed forms', () => {
  const R = inputG(running);
  test('V = Id at t = 1', () => {
    const [[a, b], [, c]] = identityValueFlow(R.D, R.mu)(running.of(1)) as [[never, never], [never, never]];
    expectEqual(
      [a, b, c],
      ['0.9518190757128809', '0.19665683382497542', '0.5034414945919371'].map(t => printed(t)),
    );
  });

  test('on the line: v = ½, a = 0.8, s_0 = 0.6, α_0 = 0.3', () => {
    const tenth = (k: number) => running.div(running.of(k), running.of(10));
    const start = { v: tenth(5), a: tenth(8), variance: tenth(6), mean: tenth(3) };
    const { mean, variance } = scalarFlow(start)(running.of(1));
    expectEqual([variance, mean], [printed('1.1538461538461537'), printed('0.6859095092835525')]);
    expect(known(scalarFlow(start)(running.of(1)).mean).error).toBeLessThanOrEqual(2 ** -50);
  });
});

describe('blow-up and limits', () => {
  test('V = Id from Input G: the bracket holds T = 12.09486313629527 and is short', () => {
    const field = gaussianSoftmax({ D: G.D, V: identityMatrix(A, 2) });
    const { blowUp } = gaussianFlow(field, G.mu, { time: 20, accuracy: 2 ** 12 });
    expect(blowUp![0]).toBeLessThanOrEqual(12.09486313629527);
    expect(blowUp![1]).toBeGreaterThanOrEqual(12.09486313629527);
    expect(blowUp![1] - blowUp![0]).toBeLessThanOrEqual(2 ** -15);
  });

  test('V = Id, A = −q qᵀ, q = (0.6, 0.8): rank 1 is read off the decay law where a threshold 0.1 says 2', () => {
    const q = [0.6, 0.8];
    const D = matrixOf(
      A,
      q.map(a => q.map(b => -a * b)),
    );
    const field = gaussianSoftmax({ D, V: identityMatrix(A, 2) });
    const still = [A.of(0), A.of(0)];
    const at = (time: number) =>
      gaussianFlow(field, { ...G.mu, mean: still }, { time, accuracy }).moments.at(-1)!.state;
    expect(limitRank(at(2 ** 9), at(2 ** 10))).toHaveProperty('rank', 1);
    expect(covarianceSpectrum(at(4)).at(-1)).toBeGreaterThan(0.1);
    const limit = at(2 ** 14)
      .covariance.flat()
      .map(centre);
    expect(Math.abs(limit[0]! - 0.30434782608695654)).toBeLessThanOrEqual(2 ** -13);
  });

  test('a rank of the start is kept: one column stays one column', () => {
    const line = gaussian(G.mu.mean, matrixOf(A, [[1], [0.5]]));
    const { moments } = gaussianFlow(gaussianSoftmax(G), line, { time: 1, accuracy });
    const [[a, b], [, c]] = moments.at(-1)!.state.covariance.map(row => row.map(centre)) as [
      [number, number],
      [0, number],
    ];
    expect(Math.abs(a * c - b * b)).toBeLessThanOrEqual(2 ** -50 * a * c);
  });
});
