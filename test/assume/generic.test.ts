/** The eight generic configurations are fixed, free of coincidences and inside the dimensions asked for. */
import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { genericSizes, genericSource } from '../../src/assume/generic.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import type { Measure } from '../../src/measure/measure.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { image, norm2, type Matrix } from '../../src/sphere/verbs.js';
import { onTheSphere, probability, sameVector, signOf, symmetricMatrix } from './exactly.js';

interface Configuration {
  readonly D: Matrix;
  readonly mu: Measure;
}

const configuration = (i: number, range: readonly [number, number] = [2, 8]): Configuration => {
  const source = genericSource(rational, i, range);
  return { D: anyMatrix(source.n).build(source.at('D')), mu: tokens(source.n, 1, 32).build(source.at('mu')) };
};
const all = genericSizes.map((_, i) => configuration(i));
const print = ({ D, mu }: Configuration) => [...D.flat(), ...mu.tokens.flat(), ...mu.masses].map(text);

test('sizes are as listed, and clamped to the dimensions of the claim', () => {
  expect(all.map(({ D, mu }) => [D.length, mu.tokens.length])).toEqual(genericSizes.map(size => [...size]));
  const narrow = genericSizes.map((_, i) => configuration(i, [3, 4]));
  expect(narrow.every(({ D }) => D.length >= 3 && D.length <= 4)).toBe(true);
});

test('they are the same each time and differ from each other', () => {
  expect(genericSizes.map((_, i) => print(configuration(i)))).toEqual(all.map(print));
  expect(new Set(all.map(one => print(one).join())).size).toBe(all.length);
});

test('nothing coincides: tokens on the sphere, distinct, no eigenvector of D, D not symmetric', () => {
  for (const { D, mu } of all) {
    expect([onTheSphere(mu), probability(mu), symmetricMatrix(D)]).toEqual([true, true, false]);
    const { tokens: xs } = mu;
    expect(xs.some((x, i) => xs.slice(0, i).some(y => sameVector(x, y)))).toBe(false);
    expect(xs.every(x => signOf(norm2(tangentProjection(x, image(D, x)))) > 0)).toBe(true);
  }
});
