import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { binomialExpectation } from '../../src/measure/binomialExpectation.js';
import { expectation } from '../../src/measure/expectation.js';
import { measure } from '../../src/measure/measure.js';
import { mean } from '../../src/measure/moments.js';
import { exponential, minus, over, square } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const law = (k: number) => measure([[A.of(0)], [A.of(1)]], [ratio(A, k, 7), ratio(A, 7 - k, 7)]);

test('it is the sum over all samples, for N = 1, 2, 17, 64 and unequal masses', () => {
  for (const k of [1, 3, 6])
    for (const N of [1, 2, 17, 64])
      expectEqual(
        binomialExpectation(law(k), N)(sample => exponential(mean(sample)[0]!)),
        expectation(law(k), N)(sample => exponential(mean(sample)[0]!)),
      );
});

test('the variance of a mean of N = 20000 is p(1 − p)/N to ten digits, where 2^−N underflows', () => {
  const seen = binomialExpectation(law(3), 20_000)(sample => square(minus(mean(sample)[0]!, ratio(A, 4, 7))));
  expectEqual(seen, over(ratio(A, 12, 49), A.of(20_000)));
  expect(known(seen).error / known(seen).value).toBeLessThan(2 ** -33);
});

test('a law of one atom gives one sample', () => {
  for (const k of [0, 7])
    expectEqual(
      binomialExpectation(law(k), 9)(sample => mean(sample)[0]!),
      ratio(A, 7 - k, 7),
    );
});
