import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { exponentAboveOne, exponentOne } from '../../src/assume/exponents.js';
import { parameterSource } from '../../src/assume/parameters.js';
import { scoped } from '../../src/assume/source.js';

const source = (k: number) => scoped(parameterSource(running, 2, () => k));

test('above one: 2 and ∞; what it is dropped to: 1', () => {
  expect([0, 1].map(k => exponentAboveOne(2).build(source(k)))).toEqual([2, 'infinity']);
  expect(exponentOne(2).build(source(0))).toBe(1);
});
