import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { divergence } from '../../src/attention/divergence.js';
import { polygonRates } from '../../src/attention/polygonRates.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { regularPolygon } from '../../src/measure/regularPolygon.js';
import { multiple, negative, plus, sum } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const [a, b] = [A.of(0.75), A.of(-1.25)];
const D = [
  [a, negative(b)],
  [b, a],
];

test.each([3, 4, 6] as const)('the rates of %i tokens add up to the divergence of the velocities', sides => {
  const rates = polygonRates([a, b], sides);
  expect(rates).toHaveLength(sides >> 1);
  const twice = sum(rates.map(rate => multiple(2, rate)));
  const all = sides % 2 === 0 ? plus(twice, negative(rates.at(-1)!)) : twice;
  expectEqual(all, divergence({ D, V: D }, equalMasses(regularPolygon(A, sides))));
});
