import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { dilate, dot, multiple, norm2, type Vector } from '../../src/sphere/verbs.js';
import { ratio, tangents, threeTokens } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';

const A = rational;
const pairs = threeTokens(A).map((x, i) => [x, tangents(A)[i]!] as const);
const texts = (v: Vector) => v.map(text);

test('the inputs of these tests are tangent', () => {
  for (const [x, xi] of pairs) expect(text(dot(x, xi))).toBe('0');
});

test('γ(h) lies on the sphere, exactly, for every h', () => {
  for (const [x, xi] of pairs)
    for (const h of [ratio(A, 1, 3), A.of(-2), A.of(1000)]) expect(text(norm2(geodesic(x, xi)(h)))).toBe('1');
});

test('γ(0) = x, γ′(0) = ξ, γ″(0) = −|ξ|² x', () => {
  const J = jets(A, 2);
  for (const [x, xi] of pairs) {
    const curve = geodesic(x.map(J.lift), xi.map(J.lift))(J.t);
    const part = (k: number): Vector => curve.map(a => J.coefficient(a, k));
    expect(texts(part(0))).toEqual(texts(x));
    expect(texts(part(1))).toEqual(texts(xi));
    expect(texts(part(2))).toEqual(texts(dilate(multiple(-0.5, norm2(xi)), x)));
  }
});

test('h|ξ| = 2 is a quarter of the circle', () => {
  const [x, xi] = [threeTokens(A)[0]!, tangents(A)[0]!];
  expect(text(norm2(xi))).toBe('1/4');
  expect(texts(geodesic(x, xi)(A.of(4)))).toEqual(texts(dilate(A.of(2), xi)));
});

test('a direction that is not tangent leaves the sphere', () => {
  const [x, xi] = [threeTokens(A)[0]!, threeTokens(A)[1]!.map(a => multiple(2, a))];
  const tilted = geodesic(x, [xi[0]!, xi[1]!, A.of(1)])(A.of(1));
  expect(text(norm2(tilted))).not.toBe('1');
});
