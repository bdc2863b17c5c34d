/** The gallery holds what its names say, and comes first in every claim. */
import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { gallery, posed } from '../../src/assume/gallery.js';
import { tokens } from '../../src/assume/measures.js';
import { parameterSource } from '../../src/assume/parameters.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import type { Measure } from '../../src/measure/measure.js';
import { dot, sum } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { onTheSphere, sameVector } from './exactly.js';

/** The gallery item by that name, with equal masses. */
const item = (name: string): Measure => {
  const special = gallery.find(one => one.name === name)!;
  const ask = posed(special, (_, min) => min);
  return tokens(special.n, 1, 9).build(parameterSource(rational, special.n, ask).at('mu'));
};
const print = (x: readonly Parameters<typeof text>[0][]): readonly string[] => x.map(text);

test('every item lies on the sphere and has a name and a reason', () => {
  for (const { name, why } of gallery) {
    expect(onTheSphere(item(name))).toBe(true);
    expect([name, why].every(words => words.length > 3)).toBe(true);
  }
  expect(new Set(gallery.map(({ name }) => name)).size).toBe(gallery.length);
});

test('dirac: one place; antipodes: mean 0; two clusters: three tokens in two places', () => {
  const { tokens: same } = item('dirac');
  expect(sameVector(same[0]!, same[1]!)).toBe(true);
  expect(print(mean(item('antipodes')))).toEqual(['0', '0']);
  const [x, y, z] = item('two clusters').tokens;
  expect([sameVector(x!, y!), text(dot(x!, z!))]).toEqual([true, '-1']);
});

test.each([
  ['cross-polytope', 2],
  ['octahedron', 3],
])('%s: mean 0 and second moment Id/n', (name, n) => {
  const mu = item(name);
  expect(print(mean(mu))).toEqual(Array.from({ length: n }, () => '0'));
  const S = secondMoment(mu).map(print);
  expect(S).toEqual(S.map((row, j) => row.map((_, k) => (j === k ? `1/${n}` : '0'))));
});

test('great circle: the last coordinate is the same plane for all; near simplex: angles of 120° to a percent', () => {
  const { tokens: circle } = item('great circle');
  expect(circle.every(x => x.some(a => text(a) === '0'))).toBe(true);
  const { tokens: three } = item('near simplex');
  const cosines = [0, 1, 2].map(i => rational.approximation(dot(three[i]!, three[(i + 1) % 3]!)).value);
  expect(cosines.every(c => Math.abs(c + 1 / 2) < 1 / 64)).toBe(true);
});

test('the first draws of a claim are the gallery of its dimensions', () => {
  const first = drawsOf(n => tokens(n, 1, 9), gallery.length).map(({ data }) => data(rational));
  expect(first.map(mu => mu.tokens.length)).toEqual(gallery.map(({ tokens: all }) => all.length));
  expect(first.map(mu => mu.tokens[0]!.length)).toEqual(gallery.map(({ n }) => n));
  expect(first.every(mu => text(sum(mu.masses)) === '1')).toBe(true);
});
