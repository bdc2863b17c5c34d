import { describe, expect, test } from 'vitest';
import { pointsCsv } from '../../src/report/pointsCsv.js';

describe('a table of points', () => {
  test('has a line of columns and a line for each point', () => {
    expect(
      pointsCsv([
        { d: 1, by: 'SA' },
        { d: 0.5, by: 'USA' },
      ]),
    ).toBe('d,by\r\n1,SA\r\n0.5,USA\r\n');
  });
  test('holds numbers with all their digits', () => {
    const x = Math.PI * 2 ** -60;
    const [, line] = pointsCsv([{ x }]).split('\r\n');
    expect(Number(line)).toBe(x);
  });
  test('quotes commas, quotation marks and line breaks', () => {
    expect(pointsCsv([{ D: 'diag(1, 0)', says: 'a "b"\nc' }])).toBe('D,says\r\n"diag(1, 0)","a ""b""\nc"\r\n');
  });
  test('has all columns that any point has', () => {
    expect(pointsCsv([{ a: 1 }, { b: 2 }])).toBe('a,b\r\n1,\r\n,2\r\n');
  });
});
