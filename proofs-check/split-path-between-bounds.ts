import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { pi } from '../src/arithmetic/pi.js';
import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { pathAction, type Path } from '../src/energy/pathAction.js';
import { relaxedPath } from '../src/energy/relaxedPath.js';
import { identityMatrix, scaledMatrix } from '../src/sphere/matrices.js';
import { exponential, negative, norm, quotient, square, times } from '../src/sphere/verbs.js';

/** Two halves from (1, 0) to (−1, 0) by way of (1, ±1), (0, ±1), (−1, ±1) on the circle. */
const twoHalves = (A: Arithmetic): Path => {
  const station = (x: number, y: number) => [y, -y].map(b => [A.of(x), A.of(b)]).map(z => quotient(z, norm(z)));
  const stations = [station(1, 0), station(1, 1), station(0, 1), station(-1, 1), station(-1, 0)];
  return { masses: [A.of(0.5), A.of(0.5)], stations };
};

/** e^{−β} π² ≤ action ≤ 81/4 where the Dirac path has e^β π², D = β Id. */
const between = (A: Arithmetic, beta: number) => {
  const D = scaledMatrix(A.of(beta), identityMatrix(A, 2));
  const action = pathAction(D, relaxedPath(D, twoHalves(A), 24));
  return [
    atLeast(action, times(exponential(negative(A.of(beta))), square(pi(A)))),
    atLeast(A.of(81 / 4), action),
    atLeast(times(exponential(A.of(beta)), square(pi(A))), action),
  ];
};

export const splitPathBetweenBounds = enclosure({
  shows: 'statement',
  says: 'e^{−1} π² ≤ the relaxed action of two halves in 4 legs ≤ 81/4 < e π² = 26.8…, the action of the Dirac path',
  range: 'D = Id, y = −x, n = 2: 3.63… ≤ W_{m,2}² ≤ 81/4',
  holds: A => between(A, 1),
  control: { why: 'D = −Id: the Dirac path is the cheaper one', holds: A => between(A, -1) },
});
