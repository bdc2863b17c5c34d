import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { reweighted } from '../../src/measure/reweighted.js';
import { times } from '../../src/sphere/verbs.js';
import { ratio, unequal } from '../evidence/inputs.js';
import { same } from '../assume/exactly.js';

const A = rational;

test('the density x_1² on masses 1/6, 1/3, 1/2 at first coordinates 1/3, 2/3, −2/3', () => {
  const { tokens, masses } = reweighted(unequal(A), x => times(x[0]!, x[0]!));
  expect(tokens).toEqual(unequal(A).tokens);
  [ratio(A, 1, 54), ratio(A, 4, 27), ratio(A, 2, 9)].forEach((w, i) => expect(same(masses[i]!, w)).toBe(true));
});
