import { expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { interpolant } from '../../src/energy/interpolant.js';
import { exponential, minus, multiple, over, plus, times, type Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const beta = ratio(A, 4, 3);
const points: Vector = [ratio(A, 1, 2), ratio(A, -1, 3), A.of(-1)];

/** Σ h_l C_l(t) by the recurrence (l + n − 2) C_{l+1} = (2l + n − 2) t C_l − l C_{l−1}. */
const valueAt = (n: number, h: Vector, t: Scalar): Scalar => {
  let [before, now] = [t.in.of(1), t];
  let s = plus(h[0]!, times(h[1]!, t));
  for (let l = 1; l + 1 < h.length; l++) {
    const next = over(minus(multiple(2 * l + n - 2, times(t, now)), multiple(l, before)), t.in.of(l + n - 2));
    [before, now] = [now, next];
    s = plus(s, times(h[l + 1]!, next));
  }
  return s;
};

test.each([2, 3, 4, 7])('n = %i: the value of e^{βt} at each point, the derivative at all but −1', n => {
  const h = interpolant(n, points, beta);
  expect(h.length).toBe(5);
  const J = jets(A, 1);
  points.forEach((t, k) => {
    const at = valueAt(n, h.map(J.lift), plus(J.lift(t), J.t));
    expectEqual(J.coefficient(at, 0), exponential(times(beta, t)));
    const slope = times(beta, exponential(times(beta, t)));
    (k < 2 ? expectEqual : expectDifferent)(J.coefficient(at, 1), slope);
  });
});

test('below e^{βt} on [−1, 1] for β > 0, with e^{βt} − h(t) as the error formula bounds it', () => {
  const h = interpolant(3, points, beta);
  for (const t of [-0.75, 0, 0.25, 0.75, 1].map(A.of)) {
    const gap = known(minus(exponential(times(beta, t)), valueAt(3, h, t))).value;
    const [a, b, c] = points.map(p => known(minus(t, p)).value) as [number, number, number];
    const factor = ((4 / 3) ** 5 / 120) * a * a * b * b * c;
    expect(gap).toBeGreaterThan(factor * Math.exp(-4 / 3));
    expect(gap).toBeLessThan(factor * Math.exp(4 / 3));
  }
});
