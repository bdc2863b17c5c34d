import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { partition } from '../../src/attention/partition.js';
import { partitionRange, rootOfRange } from '../../src/energy/partitionRange.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { over, square } from '../../src/sphere/verbs.js';
import { skewed, unequal } from '../evidence/inputs.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;

test('e^{‖D‖} and e^{‖D‖/2}: e and √e for ‖D‖ = 1', () => {
  const D = matrixOf(A, [
    [0, 1],
    [0, 0],
  ]);
  expectEqual([partitionRange(D), square(rootOfRange(D))], [A.exp(A.of(1)), A.exp(A.of(1))]);
});

test('Z of three tokens lies between, at every token', () => {
  const [D, mu] = [skewed(A), unequal(A)];
  const most = partitionRange(D);
  for (const Z of mu.tokens.map(partition(D, mu))) {
    expect(exceeds(most, Z)).toBe(true);
    expect(exceeds(Z, over(A.of(1), most))).toBe(true);
  }
});
