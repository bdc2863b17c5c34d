import { expect, test } from 'vitest';
import { besselRatio } from '../../src/arithmetic/besselRatio.js';
import { running } from '../../src/arithmetic/running.js';
import { perturbationConstant } from '../../src/energy/perturbationConstant.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { multiple, over, times } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const dimensions = [2, 3, 4, 7];

test('α for D = Id + εM in dimensions 2, 3, 4: the catalogue, section 1.5', () =>
  expectEqual(
    [2, 3, 4].map(n => perturbationConstant(n, A.of(1))),
    ['-4.163306117610533', '-5.140646825733229', '-6.123469314143407'].map(text => printed(text, 20)),
  ));

test('1/α by a continued fraction: −b h, h the ratio of the next dimension but one', () => {
  for (const n of dimensions)
    for (const b of [1, 0.25, -1.5, 5]) {
      const h = besselRatio(n + 2, times(A.of(b), A.of(b)));
      expectEqual(times(perturbationConstant(n, A.of(b)), times(A.of(b), h)), A.of(-1));
    }
});

test('the weight sin^{n−1} gives another constant; −1.72525 for the published one, n = 2', () => {
  for (const n of dimensions) {
    const wrong = over(multiple(-1, spectrum(n + 1, 1, A.of(1))), spectrum(n, 2, A.of(1)));
    expectDifferent(perturbationConstant(n, A.of(1)), wrong);
  }
  const published = (-2 * known(spectrum(3, 1, A.of(1))).value) / (Math.PI * known(spectrum(2, 2, A.of(1))).value);
  expect(Math.abs(published + 1.72525)).toBeLessThan(2 ** -17);
});
