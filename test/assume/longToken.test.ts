import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { longToken } from '../../src/assume/longToken.js';
import { linear } from '../../src/attention/linear.js';
import { relu } from '../../src/attention/relu.js';
import { running } from '../../src/arithmetic/running.js';
import { dot, image, norm2 } from '../../src/sphere/verbs.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { sameMatrix } from './exactly.js';
import { expectEqual } from '../evidence/overlap.js';

test('x = (2, 0), D = V = Id, ε = 1: the logit of the token with itself is |x|² = 4', () => {
  const { head, mu } = longToken(rational);
  const x = mu.tokens[0]!;
  expect([norm2(x), dot(x, image(head.D, x)), head.epsilon].map(text)).toEqual(['4', '4', '1']);
  expect([head.D, head.V].every(M => sameMatrix(M, identityMatrix(rational, 2)))).toBe(true);
  expect(mu.masses.map(text)).toEqual(['1']);
});

test('linear and ReLU attention retrieve 4x: longer than any value, |Vx| = 2', () => {
  const { head, mu } = longToken(running);
  for (const kind of [linear, relu]) expectEqual(kind.average(head, mu)(mu.tokens[0]!), [running.of(8), running.of(0)]);
});
