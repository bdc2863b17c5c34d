import { expect, test } from 'vitest';
import { arctangent } from '../../src/arithmetic/arctangent.js';
import { interval } from '../../src/arithmetic/interval.js';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { multiple, over, plus, root } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const readings = [running, interval];

test('arctan 1 = π/4, arctan 1/√3 = π/6, arctan √3 = π/3', () => {
  for (const A of readings) {
    const three = root(A.of(3));
    expectEqual(
      [A.of(1), over(A.of(1), three), three].map(t => arctangent(t)),
      [4, 6, 3].map(k => over(pi(A), A.of(k))),
    );
  }
});

test('arctan 1/2 + arctan 1/3 = π/4, and arctan 1/7 + 2 arctan 1/3 = π/4', () => {
  for (const A of readings) {
    const of = (k: number) => arctangent(over(A.of(1), A.of(k)));
    expectEqual(
      [plus(of(2), of(3)), plus(of(7), multiple(2, of(3)))],
      [0, 1].map(() => multiple(0.25, pi(A))),
    );
  }
});

test('it is the function of the language up to its rounding, from 2^−40 to 2^40, and 0 at 0', () => {
  for (const t of [2 ** -40, 1 / 3, 0.7, 1.5, 40, 2 ** 40]) {
    const { value, error } = known(arctangent(running.of(t)));
    expect(Math.abs(value - Math.atan(t))).toBeLessThanOrEqual(error + 2 ** -52 * Math.atan(t));
    expect(error).toBeLessThan(2 ** -48 * value);
  }
  expect(known(arctangent(running.of(0)))).toEqual({ value: 0, error: 0 });
});
