import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from '../../src/cli/nearestNames.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), maxLength: 6 });
const seeded = { seed: 1, numRuns: 300 };

/** The definition: delete, insert, or change the first sign. */
const byDefinition = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const [s, t] = [a.slice(1), b.slice(1)];
  const changed = byDefinition(s, t) + (a[0] === b[0] ? 0 : 1);
  return Math.min(byDefinition(s, b) + 1, byDefinition(a, t) + 1, changed);
};

describe('the edit distance', () => {
  it('is that of its definition', () =>
    fc.assert(
      fc.property(word, word, (a, b) => editDistance(a, b) === byDefinition(a, b)),
      seeded,
    ));
});

describe('the nearest names', () => {
  const ids = ['burger2025/energy-dissipation', 'burger2025/first-variation', 'castin2025/steady'];
  it('a misspelt last part finds its id', () =>
    expect(nearestNames('energy-disipation', ids, 1)).toEqual(['burger2025/energy-dissipation']));
  it('a misspelt folder finds its id', () =>
    expect(nearestNames('castn2025/steady', ids, 1)).toEqual(['castin2025/steady']));
  it('no more than asked for', () => expect(nearestNames('x', ids, 2)).toHaveLength(2));
});
