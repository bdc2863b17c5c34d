/** Hypotheses are built from one source, each below its own name. */
import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { parameterSource } from '../../src/assume/parameters.js';
import { plainly, the } from '../../src/assume/chart.js';
import { symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { built, hypotheses, inDimension } from '../../src/claim/given.js';
import { softmax } from '../../src/attention/attention.js';

const given = inDimension(2, 5, n => ({ D: symmetric(n), mu: tokens(n, 1, 3), attention: the({ softmax }) }));

test('names are paths below the hypothesis, so a new hypothesis moves no other', () => {
  const names: string[] = [];
  const source = parameterSource(rational, 2, (name, min) => (names.push(name), min));
  const data = built(given, source);
  expect(names.slice(0, 4)).toEqual(['D/scale', 'D/0/0', 'D/0/1', 'D/1/1']);
  expect(names.slice(4).every(name => name.startsWith('mu/'))).toBe(true);
  expect([data.D.length, data.mu.tokens.length, data.attention]).toEqual([2, 1, softmax]);
});

test('hypotheses are listed in the order of the statement', () => {
  expect(hypotheses(given)).toEqual(['D symmetric', '1 … 3 tokens on the sphere', 'softmax']);
});

test('machinery has exactly one name', () => {
  expect(the({ softmax }).name).toBe('softmax');
  expect(() => the({})).toThrow(/^the: exactly one named value; found 0\./);
  expect(() => plainly({ a: 1, b: 2 })).toThrow(/^the: exactly one named value; found 2\./);
});
