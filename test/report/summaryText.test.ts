/** A claim over its budget is named; a long one has the larger budget. */
import { expect, test } from 'vitest';
import { overBudget } from '../../src/report/summaryText.js';
import { supported } from './results.js';

test('claims over their budget are named with their times, and long ones have more of it', () => {
  const slow = { ...supported, id: 'a/slow', millis: 2400 };
  const long = { ...supported, id: 'a/long', millis: 9000, long: true };
  const longer = { ...long, id: 'a/longer', millis: 11000 };
  expect(overBudget([supported, long])).toEqual([]);
  expect(overBudget([slow, long, longer])).toEqual([
    'over the budget of 2 s (long claims 10 s): a/slow 2.40 s, a/longer 11.0 s',
  ]);
});
