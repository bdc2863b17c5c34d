import { expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running, runningOf } from '../../src/arithmetic/running.js';
import { hardmax } from '../../src/attention/hardmax.js';
import { leaders } from '../../src/attention/leaders.js';
import { measure } from '../../src/measure/measure.js';
import { identityMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { image } from '../../src/sphere/verbs.js';
import { ratio, skewed, unequal, values } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';

test('tied leaders share by their masses: exactly in fractions, and the other readings agree', () => {
  const field = (A: typeof rational) => {
    const D = identityMatrix(A, 2);
    const tokens = matrixOf(A, [
      [1, 1],
      [1, -1],
      [-1, 0],
    ]);
    const mu = measure(
      tokens,
      [1, 2, 3].map(p => ratio(A, p, 6)),
    );
    return hardmax.average({ D, V: D }, mu)([1, 0].map(A.of));
  };
  expect(field(rational).map(text)).toEqual(['1', '-1/3']);
  for (const A of [running, interval]) expectEqual(field(A), field(rational));
});

test('a single leader is retrieved, by D and not by its transpose', () => {
  const [D, V, mu] = [skewed(running), values(running), unequal(running)];
  const x = mu.tokens[0]!;
  const { leading, certain } = leaders({ D, V }, mu)(x);
  expect([leading.length, certain]).toEqual([1, true]);
  expectEqual(hardmax.average({ D, V }, mu)(x), image(V, mu.tokens[leading[0]!]!));
});

test('where the bounds of the data leave a tie open, the hull of the values is the bound', () => {
  const D = identityMatrix(running, 2);
  const near = [running.of(1), runningOf(0, 2 ** -20)];
  const mu = measure([near, matrixOf(running, [[1, 0]])[0]!], [0.5, 0.5].map(running.of));
  const { certain, open } = leaders({ D, V: D }, mu)([0, 1].map(running.of));
  expect([certain, open]).toEqual([false, [0, 1]]);
  const [a] = hardmax.average({ D, V: D }, mu)([0, 1].map(running.of)).map(known);
  expect(a!.error).toBeGreaterThanOrEqual(0.5);
});

test('a token listed twice is tied with itself whatever its bound', () => {
  const x = [runningOf(1, 2 ** -20), running.of(0)];
  const D = identityMatrix(running, 2);
  expect(leaders({ D, V: D }, measure([x, x], [0.5, 0.5].map(running.of)))(x).certain).toBe(true);
});
