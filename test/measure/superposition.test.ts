import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { mean } from '../../src/measure/moments.js';
import { dirac } from '../../src/measure/measure.js';
import { superposition } from '../../src/measure/superposition.js';
import { combine } from '../../src/sphere/verbs.js';
import { ratio, threeTokens, unequal } from '../evidence/inputs.js';

const [mu, y] = [unequal(rational), threeTokens(rational)[1]!];

test('the mean is linear: m̄(μ + εδ_y) = m̄(μ) + ε y, for ε of either sign', () => {
  for (const epsilon of [ratio(rational, 2, 7), ratio(rational, -2, 7)]) {
    const expected = combine([rational.of(1), epsilon], [mean(mu), y]);
    expect(mean(superposition(mu, epsilon, dirac(y))).map(text)).toEqual(expected.map(text));
  }
});
