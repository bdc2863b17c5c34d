import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { atLeast, equal, unmet } from '../../src/claim/judgement.js';
import { marginOf, type Relation } from '../../src/claim/margin.js';

const [one, two, three] = [1, 2, 3].map(x => running.of(x)) as [ReturnType<typeof running.of>, never, never];
const margin = (judgements: Parameters<typeof marginOf>[0], relation: Relation): number | null => {
  const found = marginOf(judgements, relation);
  return found && Math.round(1000 * found.in.approximation(found).value) / 1000;
};

test('the margin of inequalities is the least signed gap in units of the larger operand', () => {
  expect(margin([atLeast(two, one), atLeast(three, two)], '≥')).toBe(0.333);
  expect(margin([atLeast(two, one), atLeast(one, two)], '≥')).toBe(-0.5);
});
test('equalities count by the size of their gap, and apart from inequalities', () => {
  expect(margin([equal(one, two), equal(two, one), atLeast(three, one)], '=')).toBe(-0.5);
  expect(margin([equal(one, two), atLeast(three, one)], '≥')).toBe(0.667);
});
test('a condition that is not met is no information', () => {
  expect(margin([unmet(one, two)], '≥')).toBe(null);
});
