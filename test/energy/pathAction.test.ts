import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { diracPathCost } from '../../src/energy/antipodalPath.js';
import { pathAction, type Path } from '../../src/energy/pathAction.js';
import { diagonalMatrix, identityMatrix } from '../../src/sphere/matrices.js';
import { multiple, norm, over, quotient, square } from '../../src/sphere/verbs.js';
import { known } from '../evidence/overlap.js';

const A = running;
const rows = (...of: readonly (readonly number[])[]) => of.map(x => x.map(A.of));
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

test('two Diracs that turn together by a right angle, D not symmetric', () => {
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
