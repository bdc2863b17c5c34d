import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { parameterSource } from '../../src/assume/parameters.js';
import { placedSequences, tokenSequences } from '../../src/assume/sequencePairs.js';
import { scoped } from '../../src/assume/source.js';
import type { Vector } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';

/** The largest of all numbers, and the given kind. */
const source = (kind: number) =>
  scoped(parameterSource(rational, 2, (name, _min, max) => (name.endsWith('kind') ? kind : max)));
const values = (rows: readonly Vector[]) => rows.map(row => row.map(a => known(a).value));

test('all tokens are moved by at most 1/16, or the first alone', () => {
  const [all, first] = [0, 1].map(kind => tokenSequences(2, 3).build(source(kind)));
  expect(values(all!.tokens)).toEqual([0, 1, 2].map(() => [1, 1]));
  expect(values(all!.others)).toEqual([0, 1, 2].map(() => [17 / 16, 17 / 16]));
  expect(values(first!.others)).toEqual([[17 / 16, 17 / 16], ...[1, 2].map(() => [1, 1])]);
});

test('placed sequences stand at 0, h, 2h, …, and are in the other order in the second region', () => {
  const [moved, turned] = [0, 1].map(kind => placedSequences(2, 3).build(source(kind)));
  expect(values([moved!.positions])).toEqual([[0, 2 ** -16, 2 ** -15]]);
  expect(values(moved!.others)).toEqual([0, 1, 2].map(() => [17 / 16, 17 / 16]));
  expect(turned!.others).toEqual(turned!.tokens.toReversed());
});
