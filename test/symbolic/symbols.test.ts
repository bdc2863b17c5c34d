import { describe, expect, test } from 'vitest';
import type { Variables } from '../../src/arithmetic/variables.js';
import type { Expression } from '../../src/symbolic/expression.js';
import { residueTest } from '../../src/symbolic/residueTest.js';
import { zeroTest } from '../../src/symbolic/zeroTest.js';
import { logarithm, negative, root, square } from '../../src/sphere/verbs.js';
import * as say from './statements.js';

const { dot, exponential, minus, multiple, norm2, over, plus, sum, times } = say;
const routes = (e: Expression): readonly boolean[] => [zeroTest(e).zero, residueTest(e, { points: 5, seed: 1 }).zero];
const both = [true, true];
const neither = [false, false];

describe('exponential polynomials', () => {
  const zero = (e: Expression): boolean => zeroTest(e).zero;
  test('e^a e^b = e^{a+b}, e^0 = 1, e^a ≠ e^{−a}', () => {
    expect(
      zero(v => [
        minus(times(exponential(v.free('a')), exponential(v.free('b'))), exponential(plus(v.free('a'), v.free('b')))),
      ]),
    ).toBe(true);
    expect(zero(v => [minus(exponential(minus(v.free('a'), v.free('a'))), v.in.of(1))])).toBe(true);
    expect(zero(v => [minus(exponential(v.free('a')), exponential(negative(v.free('a'))))])).toBe(false);
  });
  test('e^{x·Dy} at y = −x is 1/e^{x·Dx}, and exponents are rewritten: e^{|x|²} = e', () => {
    const pair = (v: Variables) => {
      const [D, x] = [say.matrix(v, 'D', 2), v.unit('x', 2)];
      const [to, from] = [x, x.map(negative)].map(y => exponential(dot(x, say.image(D, y))));
      return [minus(times(to!, from!), v.in.of(1)), minus(over(v.in.of(1), to!), from!)];
    };
    expect(routes(pair)).toEqual(both);
    expect(routes(v => [minus(exponential(norm2(v.unit('x', 3))), exponential(v.in.of(1)))])).toEqual(both);
    expect(routes(v => [minus(exponential(norm2(v.unit('x', 3))), exponential(v.in.of(2)))])).toEqual(neither);
  });
  test('quotients: a/(a + b) + b/(a + b) = 1, (a²b)/(ab) = a, Z/Z = 1, 1/Z − 1/Z′ ≠ 0', () => {
    const softmax = (v: Variables) => {
      const [a, b] = [exponential(v.free('a')), exponential(v.free('b'))];
      return [minus(plus(over(a, plus(a, b)), over(b, plus(a, b))), v.in.of(1))];
    };
    expect(routes(softmax)).toEqual(both);
    expect(
      routes(v => [minus(over(times(square(v.free('a')), v.free('b')), times(v.free('a'), v.free('b'))), v.free('a'))]),
    ).toEqual(both);
    expect(
      routes(v => [
        minus(over(v.in.of(1), plus(v.free('a'), v.free('b'))), over(v.in.of(1), plus(v.free('a'), v.in.of(2)))),
      ]),
    ).toEqual(neither);
  });
  test('different denominators are brought together: 1/(a−b) − 1/(a+b) = 2b/(a²−b²)', () => {
    const partial = (sign: number) => (v: Variables) => {
      const [a, b, one] = [v.free('a'), v.free('b'), v.in.of(1)];
      const left = minus(over(one, minus(a, b)), over(one, plus(a, b)));
      return [minus(left, over(multiple(2 * sign, b), minus(square(a), square(b))))];
    };
    expect(routes(partial(1))).toEqual(both);
    expect(routes(partial(-1))).toEqual(neither);
  });
  test('rational numbers are exact: 1/3 + 1/3 + 1/3 = 1, (2⁵³ + 1) − 2⁵³ = 1, (1/3)²⁰ 3²⁰ = 1', () => {
    const thirds = (v: Variables) => over(v.in.of(1), v.in.of(3));
    expect(zero(v => [minus(sum([thirds(v), thirds(v), thirds(v)]), v.in.of(1))])).toBe(true);
    expect(zero(v => [minus(minus(plus(v.in.of(2 ** 53), v.in.of(1)), v.in.of(2 ** 53)), v.in.of(1))])).toBe(true);
    const power = (a: say.Cloud['w'][0]) => Array.from({ length: 20 }, () => a).reduce(times);
    expect(zero(v => [minus(times(power(thirds(v)), power(v.in.of(3))), v.in.of(1))])).toBe(true);
    expect(zero(v => [minus(times(power(thirds(v)), power(v.in.of(3))), v.in.of(1 + 2 ** -52))])).toBe(false);
  });
  test('roots: r² = p, sqrt 9/4 = 3/2, the normalised vector has norm 1', () => {
    expect(
      zero(v => [minus(square(root(plus(square(v.free('a')), v.in.of(1)))), plus(square(v.free('a')), v.in.of(1)))]),
    ).toBe(true);
    expect(zero(v => [minus(root(v.in.of(9 / 4)), v.in.of(3 / 2))])).toBe(true);
    expect(
      zero(v => [
        minus(norm2([v.free('a'), v.free('b')].map(a => over(a, root(norm2([v.free('a'), v.free('b')]))))), v.in.of(1)),
      ]),
    ).toBe(true);
    expect(zero(v => [minus(root(plus(square(v.free('a')), v.in.of(1))), v.free('a'))])).toBe(false);
  });
  test('what has no normal form says so', () => {
    for (const route of [zeroTest, (e: Expression) => residueTest(e, { points: 1, seed: 1 })])
      expect(() => route(() => [])).toThrow('must have an entry');
    expect(() => zeroTest(v => [exponential(over(v.in.of(1), v.free('a')))])).toThrow('arithmetic/unreadable');
    expect(() => zeroTest(v => [logarithm(v.free('a'))])).toThrow('arithmetic/unreadable');
    expect(() => zeroTest(v => [over(v.in.of(1), minus(norm2(v.unit('x', 2)), v.in.of(1)))])).toThrow(
      'must not vanish',
    );
    expect(() => zeroTest(v => [v.in.of(NaN)])).toThrow('must be finite');
    const high = (v: Variables) => Array.from({ length: 8 }, () => 0).reduce(a => square(a), v.free('a'));
    expect(() => zeroTest(v => [high(v)])).toThrow('degrees must stay below 128');
  });
});
