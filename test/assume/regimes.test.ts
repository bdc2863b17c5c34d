/** Coverage: each region of a hypothesis where formulas behave differently gets at least one draw in twenty. */
import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { stepSize } from '../../src/assume/stepSizes.js';
import type { Measure } from '../../src/measure/measure.js';
import { dot, minus, multiple, negative, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { drawsOf, type Family } from './draws.js';
import * as exactly from './exactly.js';

const runs = 300;
const least = runs / 20;
const { sameVector, signOf } = exactly;

const shareOf = <T>(family: Family<T>, region: (data: T) => boolean): number =>
  drawsOf(family, runs).filter(({ data }) => region(data(rational))).length;

const double = (a: Vector[number]): number => rational.approximation(a).value;
const entries = (D: Matrix): readonly number[] => D.flat().map(a => Math.abs(double(a)));
const positive = (D: Matrix): boolean => exactly.positiveSemidefiniteMatrix(D);
const cloud: Family<Measure> = n => tokens(n, 1, 8);

const pairsOf = ({ tokens: all }: Measure): readonly (readonly [Vector, Vector])[] =>
  all.flatMap((x, i) => all.slice(i + 1).map(y => [x, y] as const));
const antipodes = ([x, y]: readonly [Vector, Vector]): boolean => sameVector(x, y.map(negative));
/** Distinct, and closer than about 1/16 to each other or to the antipode. */
const near = ([x, y]: readonly [Vector, Vector]): boolean => {
  const cosine = Math.abs(double(dot(x, y)));
  return cosine > 1 - 2 ** -9 && cosine < 1;
};
const unequal = ({ masses }: Measure): boolean => {
  const all = masses.map(double);
  return Math.max(...all) > 64 * Math.min(...all);
};

test.each<[string, (D: Matrix) => boolean]>([
  ['D indefinite', exactly.indefinite],
  ['D semidefinite', D => positive(D) || positive(exactly.negated(D))],
  ['D large: an entry above 4', D => Math.max(...entries(D)) > 4],
  ['D small: no entry above ¼', D => Math.max(...entries(D)) <= 1 / 4],
  ['D not diagonal', D => signOf(D[0]![1]!) !== 0],
])('%s', (_, region) => expect(shareOf(symmetric, region)).toBeGreaterThanOrEqual(least));

test.each<[string, (mu: Measure) => boolean]>([
  ['one token', mu => mu.tokens.length === 1],
  ['six tokens or more', mu => mu.tokens.length >= 6],
  ['coincident tokens', mu => pairsOf(mu).some(([x, y]) => sameVector(x, y))],
  ['antipodal tokens', mu => pairsOf(mu).some(antipodes)],
  ['clustered tokens: nearly coincident or antipodal', mu => pairsOf(mu).some(near)],
  ['tokens without any of these', mu => mu.tokens.length > 2 && !pairsOf(mu).some(p => near(p) || antipodes(p))],
  ['very unequal masses', unequal],
  ['a token on an axis', mu => mu.tokens.some(x => x.some(a => Math.abs(double(a)) === 1))],
])('%s', (_, region) => expect(shareOf(cloud, region)).toBeGreaterThanOrEqual(least));

test.each([2, 3, 4])('dimension %i', n =>
  expect(drawsOf(cloud, runs).filter(draw => draw.n === n).length).toBeGreaterThanOrEqual(least),
);

test('steps of every size, forwards and backwards', () => {
  const one = rational.of(1);
  expect(shareOf(stepSize, tau => signOf(tau) < 0)).toBeGreaterThanOrEqual(least);
  expect(shareOf(stepSize, tau => signOf(minus(tau, multiple(1024, one))) > 0)).toBeGreaterThanOrEqual(least);
  expect(shareOf(stepSize, tau => signOf(tau) > 0 && signOf(minus(multiple(8, tau), one)) < 0)).toBeGreaterThanOrEqual(
    least,
  );
});

test('a region that no draw reaches is seen to be missed', () => {
  expect(shareOf(symmetric, D => Math.max(...entries(D)) > 6)).toBe(0);
  expect(shareOf(cloud, mu => mu.tokens.length > 8)).toBe(0);
});
