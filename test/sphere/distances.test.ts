import { expect, test } from 'vitest';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { arc, chord } from '../../src/sphere/distances.js';
import { multiple, negative, over, root, type Vector } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const point = (...x: readonly number[]): Vector => x.map(A.of);
const third = (...x: readonly number[]): Vector => x.map(a => over(A.of(a), A.of(3)));

test('the arc is π between antipodes, π/2 between axes and 0 between equal points', () => {
  const x = third(1, 2, 2);
  expectEqual([arc(x, x.map(negative)), arc(point(1, 0), point(0, -1))], [pi(A), multiple(0.5, pi(A))]);
  expect(known(arc(x, x)).value).toBe(0);
});

test('the arc at 60° is π/3 and its chord 1; at 120° they are 2π/3 and √3', () => {
  const [half, s] = [A.of(0.5), multiple(0.5, root(A.of(3)))];
  const [at60, at120] = [
    [half, s],
    [A.of(-0.5), s],
  ] as const;
  const e = point(1, 0);
  expectEqual([arc(e, at60), arc(e, at120)], [over(pi(A), A.of(3)), over(multiple(2, pi(A)), A.of(3))]);
  expectEqual([chord(e, at60), chord(e, at120)], [A.of(1), root(A.of(3))]);
});

test('near antipodes and near equal points no digit is lost', () => {
  const t = 2 ** -20;
  const near = [over(A.of(1 - t * t), A.of(1 + t * t)), over(A.of(2 * t), A.of(1 + t * t))];
  const angle = 2 * Math.atan(t);
  const { value, error } = known(arc(point(1, 0), near));
  expect(Math.abs(value - angle)).toBeLessThanOrEqual(error + 2 ** -52 * angle);
  expect(error).toBeLessThan(2 ** -30 * angle);
  const far = known(arc(point(-1, 0), near));
  expect(Math.abs(far.value - (Math.PI - angle))).toBeLessThanOrEqual(far.error + 2 ** -50);
});
