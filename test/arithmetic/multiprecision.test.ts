import { describe, expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { decimal, withDigits } from '../../src/arithmetic/multiprecision.js';
import { fraction, rational, rationalFrom } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';

/** (e^{1/3} − √2) log 7 + 10^{−20}/3 after a cancellation of twenty digits. */
const cancelling = (A: Arithmetic): Scalar => {
  const x = A.mul(A.sub(A.exp(A.div(A.of(1), A.of(3))), A.sqrt(A.of(2))), A.log(A.of(7)));
  const small = A.div(A.of(1), A.of(3e20));
  return A.sub(A.add(x, small), x);
};
const parsed = (written: string): Scalar => {
  const [digits = '', exponent = '0'] = written.split('e');
  const places = digits.length - digits.indexOf('.') - 1;
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  const ten = 10n ** BigInt(places);
  const whole = BigInt(digits.replace('.', ''));
  return Number(exponent) < 0 ? rationalFrom(whole, ten * power) : rationalFrom(whole * power, ten);
};

describe('the reading with many digits', () => {
  test('knows e to 40 digits', async () => {
    // Σ 1/k! in integers, 50 places
    let [sum, term] = [0n, 10n ** 50n];
    for (let k = 1n; term > 0n; term /= k++) sum += term;
    const e = await withDigits(160, A => decimal(A.exp(A.of(1)), 40));
    expect(e).toBe(`2.${sum.toString().slice(1, 40)}e0`);
  });
  test('its bound contains the value with more digits, and is as small as its bits promise', async () => {
    const { value, error, digits } = await withDigits(128, A => {
      const a = cancelling(A);
      return { ...A.approximation(a), digits: decimal(a, 45) };
    });
    const better = await withDigits(400, A => decimal(cancelling(A), 60));
    const distance = rational.approximation(rational.sub(parsed(better), parsed(digits)));
    expect(Math.abs(distance.value)).toBeGreaterThan(0);
    expect(Math.abs(distance.value)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(value * 2 ** -50);
    expect(running.approximation(cancelling(running)).error).toBeGreaterThan(value);
  });
  test('exact results carry no error; overflow and domain errors are not finite', async () => {
    const answers = await withDigits(128, A => {
      const all = [A.sqrt(A.of(4)), A.mul(A.of(0.1), A.of(0.3)), A.div(A.of(1), A.of(3)), A.div(A.of(1), A.of(0))];
      return [...all, A.exp(A.of(2 ** 40)), A.sqrt(A.of(-1))].map(a => A.approximation(a));
    });
    expect(answers[0]).toEqual({ value: 2, error: 0 });
    expect(answers[1]!.error).toBeLessThan(2 ** -54);
    expect(answers[2]!.error).toBeGreaterThan(0);
    expect(answers.slice(3, 5).map(a => a.error)).toEqual([Infinity, Infinity]);
    expect(answers[5]!.value).toBeNaN();
  });
  test('an error inside the scope passes through, and a scalar of another reading has no decimals', async () => {
    await expect(withDigits(128, () => rational.div(rational.of(1), rational.of(0)))).rejects.toThrow(/divisor/);
    await expect(withDigits(24, A => A.of(1))).rejects.toThrow(/bits must be an integer ≥ 53; found 24/);
    expect(() => decimal(running.of(1), 10)).toThrow(/must be of the reading multiprecision/);
    expect(fraction(parsed('-1.5e-1'))).toEqual({ num: -3n, den: 20n });
  });
});
