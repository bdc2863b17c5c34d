import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { fifthDesign } from '../../src/measure/fifthDesign.js';
import type { Measure } from '../../src/measure/measure.js';
import { dot, norm2, sum, times, type Vector } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual, known, overlapping } from '../evidence/overlap.js';
import { ratio } from '../evidence/inputs.js';

const A = running;
const product = (x: Vector, indices: readonly number[]) => indices.map(k => x[k]!).reduce(times);
const moment = (mu: Measure, indices: readonly number[]) =>
  dot(
    mu.masses,
    mu.tokens.map(x => product(x, indices)),
  );
const dimensions = [2, 3, 4, 5, 6];

test('the tokens are on the sphere and the masses sum to 1', () => {
  for (const n of dimensions) {
    const mu = fifthDesign(A, n);
    mu.tokens.forEach(x => expectEqual(norm2(x), A.of(1)));
    expectEqual(sum(mu.masses), A.of(1));
  }
});

test('moments of degree 2 and 4 are those of σ: 1/n, 3/(n(n+2)), 1/(n(n+2))', () => {
  for (const n of dimensions) {
    const mu = fifthDesign(A, n);
    expectEqual(moment(mu, [0, 0]), ratio(A, 1, n));
    expectEqual(moment(mu, [n - 1, n - 1, n - 1, n - 1]), ratio(A, 3, n * (n + 2)));
    expectEqual(moment(mu, [0, 0, 1, 1]), ratio(A, 1, n * (n + 2)));
  }
});

test('every token has its opposite, so odd moments vanish', () => {
  for (const n of dimensions) {
    const odd = [[0], [0, 1, 1], [0, 0, 0, 1, 1]].map(indices => moment(fifthDesign(A, n), indices));
    odd.forEach(m => expect(overlapping(known(m), { value: 0, error: 0 })).toBe(true));
  }
});

test('the moment of degree 6 is not that of σ, 15/(n(n+2)(n+4))', () => {
  for (const n of dimensions)
    expectDifferent(moment(fifthDesign(A, n), [0, 0, 0, 0, 0, 0]), ratio(A, 15, n * (n + 2) * (n + 4)));
});
