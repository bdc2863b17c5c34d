import { expect, test } from 'vitest';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { diracPathCost, spreadPathCost } from '../../src/energy/antipodalPath.js';
import { pathAction, type Path } from '../../src/energy/pathAction.js';
import { relaxedPath } from '../../src/energy/relaxedPath.js';
import { centre } from '../../src/sphere/centres.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { exponential, negative, norm, quotient, square, times } from '../../src/sphere/verbs.js';

const A = running;
const one = A.of(1);
const Id = identityMatrix(A, 2);
const rows = (...of: readonly (readonly number[])[]) => of.map(x => x.map(A.of));

/** Two halves from x to −x on the circle by way of (c, ±s), …: 4 legs, nearly together. */
const nearlyTogether = (): Path => {
  const turn = (angle: number) => [A.of(Math.cos(angle)), A.of(Math.sin(angle))];
  const station = (k: number) => [1, -1].map(side => turn((side * k * Math.PI) / 4)).map(x => quotient(x, norm(x)));
  return {
    masses: [A.of(0.5), A.of(0.5)],
    stations: [rows([1, 0], [1, 0]), station(1), station(2), station(3), rows([-1, 0], [-1, 0])],
  };
};

test('the discretised action of the split path falls, to between its closed form squared and the Dirac path', () => {
  const start = nearlyTogether();
  const relaxed = relaxedPath(Id, start, 30);
  const [before, after] = [start, relaxed].map(path => pathAction(Id, path)) as [typeof one, typeof one];
  expect(exceeds(before, after)).toBe(true);
  expect(exceeds(after, square(spreadPathCost(2, one)))).toBe(true);
  expect(centre(after)).toBeLessThan(4.411297940311409 ** 2 + 1 / 4);
  expect(exceeds(square(diracPathCost(one)), after)).toBe(true);
  expect(exceeds(after, times(exponential(negative(one)), square(pi(A))))).toBe(true);
});
