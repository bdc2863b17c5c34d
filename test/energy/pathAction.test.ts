import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { pi } from '../../src/arithmetic/pi.js';
import { diracPathCost, spreadPathCost } from '../../src/energy/antipodalPath.js';
import { pathAction, type Path } from '../../src/energy/pathAction.js';
import { relaxedPath } from '../../src/energy/relaxedPath.js';
import { centre } from '../../src/sphere/centres.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { diagonalMatrix, identityMatrix } from '../../src/sphere/matrices.js';
import { multiple, norm, over, quotient, square, times, exponential, negative } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';

const A = running;
const rows = (...of: readonly (readonly number[])[]) => of.map(x => x.map(A.of));
const one = A.of(1);
const Id = identityMatrix(A, 2);

test('the Dirac on half a great circle: (e^{β/2} π)², and one more leg on the same way changes nothing', () => {
  const masses = [A.of(1)];
  const [start, middle, end] = [rows([1, 0]), rows([0, 1]), rows([-1, 0])];
  const expected = square(diracPathCost(A.of(1)));
  const actions = [
    [start, end],
    [start, middle, end],
  ].map(stations => pathAction(Id, { masses, stations }));
  for (const action of actions) {
    const { value, error } = known(action);
    expect(Math.abs(value - known(expected).value)).toBeLessThanOrEqual(error + known(expected).error);
    expect(error).toBeLessThan(2 ** -16);
  }
});

test('D = 0: the action of a straight path is Σ w θ², here ¼ (π/2)² + ¾ (π/3)²', () => {
  const zero = diagonalMatrix([A.of(0), A.of(0)]);
  const half = quotient([A.of(1), multiple(2, over(A.of(866), A.of(1000)))], A.of(2));
  const at60 = quotient(half, norm(half));
  const path = { masses: [A.of(0.25), A.of(0.75)], stations: [rows([1, 0], [1, 0]), [...rows([0, 1]), at60]] };
  const { value, error } = known(pathAction(zero, path));
  const third = Math.atan(1.732) ** 2;
  expect(Math.abs(value - Math.PI ** 2 / 16 - 0.75 * third)).toBeLessThan(error + 2 ** -40);
});

test('two Diracs that turn together by a right angle, D not symmetric: Z is the mean of four kernels at every time', () => {
  const [a, b] = [0.75, -0.5];
  const D = rows([0, a], [b, 0]);
  const path: Path = { masses: [A.of(0.5), A.of(0.5)], stations: [rows([1, 0], [-1, 0]), rows([0, 1], [0, -1])] };
  // x·Dx = (a + b) sin t cos t: the mean of cosh over the quarter turn, by the midpoint rule
  const N = 4096;
  const mean =
    Array.from({ length: N }, (_, k) => Math.cosh(((a + b) / 2) * Math.sin((Math.PI * (k + 0.5)) / N))).reduce(
      (s, c) => s + c,
    ) / N;
  const { value, error } = known(pathAction(D, path));
  expect(Math.abs(value - (Math.PI ** 2 / 4) * mean)).toBeLessThan(error + 2 ** -30);
  expect(error).toBeLessThan(2 ** -16);
});

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
