import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { pairwise } from '../../src/measure/pairwise.js';
import { difference, dot } from '../../src/sphere/verbs.js';
import { inputS, tangents } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const mu = inputS(running);
const v = tangents(running);
const [x, y, z] = mu.tokens as [(typeof v)[0], (typeof v)[0], (typeof v)[0]];

test('three tokens have three pairs, each with its own velocities', () => {
  const rates = pairwise(mu, v, dot);
  const byHand = [
    dot(difference(x, y), difference(v[0]!, v[1]!)),
    dot(difference(x, z), difference(v[0]!, v[2]!)),
    dot(difference(y, z), difference(v[1]!, v[2]!)),
  ];
  expectEqual(rates, byHand);
  expectDifferent(rates, pairwise(mu, [v[1]!, v[0]!, v[2]!], dot));
});
