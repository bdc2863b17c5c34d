import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { energy } from '../../src/energy/energy.js';
import { polygonEnergy } from '../../src/energy/polygonEnergy.js';
import {
  configurationEnergy,
  cosinesOf,
  sharpDistances,
  sharpEnergy,
  sharpSizes,
} from '../../src/energy/sharpEnergy.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { negative, over, root, type Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const one = A.of(1);
const sure = (text: string) => printed(text, 20);
const axes = (n: number): readonly Vector[] => identityMatrix(A, n).flatMap(e => [e, e.map(negative)]);
const tokensOf: Readonly<Record<string, readonly Vector[]>> = {
  '3,4': [[1, 1, 1] as const, [1, -1, -1] as const, [-1, 1, -1] as const, [-1, -1, 1] as const].map(p =>
    p.map(k => over(A.of(k), root(A.of(3)))),
  ),
  '2,4': axes(2),
  '3,6': axes(3),
  '4,8': axes(4),
};

test('regular N-gons, N = 2, …, 6: the catalogue, section 1.6', () => {
  const golden = ['1.5430806348152437', '1.3104477159614374', '1.2715403174076219'];
  expectEqual(
    [2, 3, 4, 5, 6].map(N => sharpEnergy(2, N, one)),
    [...golden, '1.2666088046145119', '1.2661108550760016'].map(sure),
  );
});

test('tetrahedron, octahedron, icosahedron: the catalogue, section 1.6; all above the uniform measure', () => {
  const energies = [4, 6, 12].map(N => sharpEnergy(3, N, one));
  expectEqual(energies, ['1.2169689400451031', '1.181026878271748', '1.1752449537597363'].map(sure));
  energies.forEach(E => expect(known(E).value).toBeGreaterThan(known(uniformEnergy(3, one)).value));
});

test.each(Object.entries(tokensOf))('the energy of the tokens themselves, n, N = %s', (size, tokens) => {
  const [n, N] = size.split(',').map(Number) as [number, number];
  const beta = ratio(A, -4, 3);
  expectEqual(energy(scaledMatrix(beta, identityMatrix(A, n)), equalMasses(tokens)), sharpEnergy(n, N, beta));
});

test('polygons by the Bessel series, β of both signs', () => {
  for (const N of sharpSizes(2))
    for (const beta of [1, -0.5, 2, 4].map(A.of)) {
      expectEqual(polygonEnergy(N, beta), sharpEnergy(2, N, beta));
      expectDifferent(polygonEnergy(N + 1, beta), sharpEnergy(2, N, beta));
    }
});

test('the cube has energy cosh(1/3)³, more than a square antiprism', () => {
  const third = ratio(A, 1, 3);
  const cube = [third, negative(third)].map(cosine => ({ cosine, count: 3 }));
  const E = configurationEnergy([...cube, { cosine: A.of(-1), count: 1 }], one);
  expectEqual(E, sure('1.1778240595762655'));
  expect(known(E).value).toBeGreaterThan(1.1770612241418954);
});

test('every token of a sharp configuration sees N − 1 others, with cosines in [−1, 1) that fall', () => {
  for (const n of [2, 3, 4])
    for (const N of sharpSizes(n)) {
      const shells = sharpDistances(A, n, N);
      expect(shells.reduce((all, { count }) => all + count, 1)).toBe(N);
      const cosines = [1, ...cosinesOf(shells).map(t => known(t).value)];
      cosines.slice(1).forEach((t, k) => expect(t).toBeLessThan(cosines[k]!));
    }
});

test('there is no sharp configuration of 7 tokens on the circle or of 8 on S²', () => {
  expect(() => sharpDistances(A, 2, 7)).toThrow('sharpDistances: N must be 2, 3, 4, 5, 6 or 8');
  expect(() => sharpDistances(A, 3, 8)).toThrow('sharpDistances: N must be one of');
});
