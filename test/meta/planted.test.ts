/** The small set of planted errors: a patched copy of the build turns the named claims red. See `npm run planted`. */
import { expect, test } from 'vitest';
import { claimIds } from '../claimIds.js';
import { plantedErrors, redWith } from '../../scripts/planted.mjs';

const small = plantedErrors().filter(error => error.small === true);

test.each(small)('$why', async error => {
  const red = await redWith(error, error.red);
  expect(red.map(claim => claim.id).toSorted()).toEqual(error.red.toSorted());
});

test('every planted error names claims that exist, and at least one', () => {
  const ids = claimIds();
  for (const { name, red } of plantedErrors()) {
    expect(red, name).not.toEqual([]);
    expect(red.filter(id => !ids.includes(id))).toEqual([]);
  }
});

test('every theorem is turned red by some planted error', () => {
  const red = new Set(plantedErrors().flatMap(error => error.red));
  expect(claimIds().filter(id => !id.startsWith('refuted/') && !red.has(id))).toEqual([]);
});
