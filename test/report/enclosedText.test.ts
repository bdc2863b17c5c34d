import { expect, test } from 'vitest';
import { enclosedText } from '../../src/report/enclosedText.js';

test.each([
  [{ value: 2.17585194468178, error: 3.1e-14 }, '2.17585194468178 ± 3.1e-14'],
  [{ value: 16, error: 14.96 }, '16 ± 15'],
  [{ value: 0.7615941559557649, error: 0 }, '0.76159415595576485'],
  [{ value: 0, error: 0 }, '0'],
  [{ value: 0, error: 7.4 }, '0 ± 7.4'],
  [{ value: 123.456, error: 0.5 }, '123.46 ± 0.51'],
])('%j reads %s', (a, text) => expect(enclosedText(a)).toBe(text));

test('what is printed encloses what was enclosed', () => {
  for (let k = 1; k < 200; k++) {
    const [value, error] = [Math.sin(k) * 10 ** (k % 7), Math.abs(Math.cos(k)) * 10 ** -(k % 11)];
    const [a, b] = enclosedText({ value, error }).split(' ± ').map(Number) as [number, number];
    expect(a + b, `${value} ± ${error}`).toBeGreaterThanOrEqual(value + error);
    expect(a - b).toBeLessThanOrEqual(value - error);
  }
});
