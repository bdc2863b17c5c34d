/** The corners that a search begins in are what they are called. */
import { expect, test } from 'vitest';
import { coordinateOf, entryAt, scaleOf } from '../../../src/check/attack/coordinates.js';
import { lanes } from '../../../src/check/attack/landscape.js';
import { starts } from '../../../src/check/attack/starts.js';
import { placeOf, putAt, unitsOf } from '../../../src/check/attack/units.js';
import { uniforms } from '../../../src/check/attack/uniforms.js';

const [chart, entry, mass] = [scaleOf([-24, 24]), scaleOf([-64, 64]), scaleOf([1, 4096])];
const names = [
  'D/0/0',
  'D/0/1',
  'D/1/1',
  'mu/tokens/0/0',
  'mu/tokens/0/1',
  'mu/tokens/1/0',
  'mu/tokens/1/1',
  'mu/masses/0',
];
const at = {
  names,
  scales: [entry, entry, entry, chart, chart, chart, chart, mass],
  whole: { 'mu/tokens/0/pole': 0, 'mu/tokens/0/side': 0, 'mu/tokens/1/pole': 2, 'mu/tokens/1/side': 1, 'D/scale': 0 },
};
const units = unitsOf(at);

/** The points of kind `kind` of many looks. */
const ofKind = (kind: number): readonly Float64Array[] => {
  const [points, lay] = [new Float64Array(names.length * lanes), starts(at)];
  const next = uniforms({ seed: 1, id: 'test/starts', index: kind });
  return Array.from({ length: 64 }, () => {
    lay(points, next);
    return Float64Array.from(names, (_, k) => points[k * lanes + kind]!);
  });
};
const cosine = (z: Float64Array): number => {
  const [x, y] = units.map(unit => placeOf(unit, z)) as [readonly number[], readonly number[]];
  return x.reduce((s, a, k) => s + a * y[k]!, 0);
};
const share = (kind: number, holds: (z: Float64Array) => boolean): number => ofKind(kind).filter(holds).length / 64;

test('the unit vectors of a program are found, with their charts', () => {
  expect(units.map(({ at, pole, side }) => [at, pole, side])).toEqual([
    [[3, 4], 0, 1],
    [[5, 6], 2, -1],
  ]);
});

test('a unit vector is put where another is, or at its antipode, whatever their charts', () => {
  const z = Float64Array.from(names, () => 0.6);
  for (const sign of [1, -1]) {
    const x = placeOf(units[0]!, z).map(a => sign * a);
    putAt(units[1]!, z, x);
    for (const [k, a] of placeOf(units[1]!, z).entries()) expect(Math.abs(a - x[k]!)).toBeLessThan(2 ** -40);
  }
});

test('coordinates and entries are each other, on both scales', () => {
  for (const scale of [chart, mass])
    for (const z of [0, 0.3, 1]) expect(Math.abs(coordinateOf(scale, entryAt(scale, z)) - z)).toBeLessThan(2 ** -40);
});

test('corners: coincident tokens, antipodal tokens, multiples of the identity, diagonal matrices', () => {
  expect(share(5, z => cosine(z) > 0.9)).toBeGreaterThan(0.6);
  expect(share(6, z => cosine(z) < -0.9)).toBeGreaterThan(0.6);
  expect(share(2, z => Math.abs(z[0]! - z[2]!) < 0.1 && Math.abs(z[1]! - 0.5) < 0.1)).toBeGreaterThan(0.6);
  expect(share(7, z => Math.abs(z[1]! - 0.5) < 0.1)).toBeGreaterThan(0.6);
  expect(share(0, z => cosine(z) > 0.9 || cosine(z) < -0.9)).toBeLessThan(0.4);
});
