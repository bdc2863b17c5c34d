import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { parameterSource, type Ask } from '../../src/assume/parameters.js';
import { anyExponent, twoQueries } from '../../src/assume/queries.js';
import { scoped } from '../../src/assume/source.js';
import { difference, norm2 } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';

const at = (ask: Ask) => scoped(parameterSource(rational, 3, ask));
const gap = (ask: Ask): number => {
  const { x, y } = twoQueries(3).build(at(ask));
  return known(norm2(difference(x, y))).value;
};

test('queries are unrelated in one region and 1/32 apart at most, part by part, in the other', () => {
  expect(gap((name, _min, max) => (name.endsWith('apart') ? 0 : max))).toBeGreaterThan(1);
  expect(gap((_name, _min, max) => max)).toBeLessThanOrEqual(3 / 1024);
});

test('p = 1, 2 and ∞ all occur', () =>
  expect([0, 1, 2].map(k => anyExponent(2).build(at(() => k)))).toEqual([1, 2, 'infinity']));
