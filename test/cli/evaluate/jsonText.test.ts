import { expect, test } from 'vitest';
import { jsonText } from '../../../src/cli/evaluate/jsonText.js';

test('the text is JSON and reads back as the value', () => {
  const value = { a: [1, -0.1, 2 ** 60, 1e300, 5e-324, []], 'b"\n': 'x\u2028', c: [[true, null]] };
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

test('a large double is no integer numeral: its shortest digits are not its exact value', () => {
  expect(jsonText(2 ** 60)).toBe('1.152921504606847e+18');
  expect(JSON.stringify(2 ** 60)).toBe('1152921504606847000');
  expect(BigInt(2 ** 60)).not.toBe(1152921504606847000n);
});
