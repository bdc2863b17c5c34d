import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { dot, minus, norm2, times } from '../../src/sphere/verbs.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { point, threeTokens } from '../evidence/inputs.js';

const A = rational;
const a = point(A, [5, -1, 3], 4);

test('on the sphere x·P_x a = 0 and P_x P_x a = P_x a, exactly', () => {
  for (const x of threeTokens(A)) {
    const p = tangentProjection(x, a);
    expect(text(dot(x, p))).toBe('0');
    expect(tangentProjection(x, p).map(text)).toEqual(p.map(text));
  }
});

test('the projection is orthogonal: |P_x a|² = |a|² − (x·a)²', () => {
  const [x] = threeTokens(A);
  expect(text(norm2(tangentProjection(x!, a)))).toBe(text(minus(norm2(a), times(dot(x!, a), dot(x!, a)))));
});

test('off the sphere x·P_x a = (1 − |x|²)(x·a), so it is no projection there', () => {
  const x = point(A, [1, 2, 3], 4);
  const radial = dot(x, tangentProjection(x, a));
  expect(text(radial)).toBe(text(times(minus(A.of(1), norm2(x)), dot(x, a))));
  expect(text(radial)).not.toBe('0');
});

test('P_x x = 0', () => {
  const [x] = threeTokens(A);
  expect(tangentProjection(x!, x!).map(text)).toEqual(['0', '0', '0']);
});
