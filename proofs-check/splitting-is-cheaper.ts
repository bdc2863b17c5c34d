import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { diracPathCost, spreadPathCost } from '../src/energy/antipodalPath.js';

/** cost(2) ≤ 4.41129794032 < 5.17961063184 ≤ cost of the Dirac, and lower still in more dimensions. */
const ordered = (A: Arithmetic, beta: number) => {
  const [dirac, two, three] = [diracPathCost(A.of(beta)), spreadPathCost(2, A.of(beta)), spreadPathCost(3, A.of(beta))];
  return [atLeast(dirac, A.of(5.17961063184)), atLeast(A.of(4.41129794032), two), atLeast(A.of(4.25809474303), three)];
};

export const splittingIsCheaper = enclosure({
  shows: 'statement',
  says: 'Dirac path ≥ 5.17961063184, two halves ≤ 4.41129794032, all meridians of S² ≤ 4.25809474303',
  range: 'D = Id, y = −x',
  holds: A => ordered(A, 1),
  control: { why: 'β = 9/8: other costs', holds: A => ordered(A, 9 / 8) },
});
