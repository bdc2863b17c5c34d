/** Which claims a built file can change: what `npm run planted` looks at. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readersOf } from '../../scripts/readers.mjs';
import { claimIds } from '../claimIds.js';

const readers = (file: string) => readersOf(fileURLToPath(new URL('../../dist', import.meta.url)), file);

test('a claim reads what it imports and what that imports, and nothing else', () => {
  expect(readers('src/energy/dissipation.js')).toContain('burger2025/energy-dissipation');
  expect(readers('src/attention/attend.js')).toContain('burger2025/energy-dissipation');
  expect(readers('src/energy/dissipation.js')).not.toContain('burger2025/stationary-dirac');
});

test('every claim reads itself, and the obligations of its proof', () => {
  expect(readers('properties/burger2025/stationary-dirac.js')).toEqual(['burger2025/stationary-dirac']);
  expect(readers('proofs-check/thresholds-of-the-pair.js')).toContain('burger2025/two-cluster-stability');
});

test('what the checker imports can change every claim', () => {
  for (const file of ['src/claim/ruling.js', 'src/arithmetic/exp.js', 'src/symbolic/zeroTest.js'])
    expect(readers(file).toSorted()).toEqual(claimIds().toSorted());
});
