import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { exponents } from '../../src/transport/exponent.js';
import { spread } from '../../src/transport/spread.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const rows = (...of: readonly (readonly number[])[]) => of.map(row => row.map(A.of));

test('vectors (3, 0), (0, 1) against 0, coupled with masses ¼ and ¾: Σ π|v| = 3/2, Σ π|v|² = 3, max 3', () => {
  const pairs = [
    { i: 0, j: 0, mass: A.of(0.25) },
    { i: 1, j: 0, mass: A.of(0.75) },
  ];
  const both = [rows([3, 0], [0, 1]), rows([0, 0])] as const;
  expectEqual(
    exponents.map(p => spread(pairs, both, p)),
    [1.5, 3, 3].map(A.of),
  );
});
