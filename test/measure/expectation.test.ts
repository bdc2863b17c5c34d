import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { copiedExpectation, expectation } from '../../src/measure/expectation.js';
import { measure } from '../../src/measure/measure.js';
import { mean } from '../../src/measure/moments.js';
import { over, square } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const law = (A: typeof running) =>
  measure(
    [0, 1, 4].map(x => [A.of(x)]),
    [1, 2, 1].map(k => over(A.of(k), A.of(4))),
  );

test('probabilities of all samples sum to 1, exactly, and the mean of the means is the mean 3/2', () => {
  for (const N of [1, 2, 5]) {
    expect(known(expectation(law(rational), N)(() => rational.of(1))).value).toBe(1);
    expect(known(expectation(law(rational), N)(sample => mean(sample)[0]!)).value).toBe(1.5);
  }
});

test('the mean square of the mean is 9/4 + 9/4N, the variance of the law being 9/4; of copies it is 9/2', () => {
  for (const N of [1, 3, 9]) {
    const seen = expectation(law(running), N)(sample => square(mean(sample)[0]!));
    expectEqual(seen, over(running.of(9 * (N + 1)), running.of(4 * N)));
  }
  expectEqual(
    copiedExpectation(law(running), 9)(sample => square(mean(sample)[0]!)),
    running.of(4.5),
  );
});
