import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { exitEnergy } from '../src/energy/constantPotential.js';
import { definiteFloor } from '../src/energy/definiteBounds.js';
import { unity } from '../src/energy/exitMean.js';
import { trialFor } from '../src/energy/trialFor.js';
import { centre } from '../src/sphere/centres.js';
import { hyperbolicCosine } from '../src/sphere/hyperbolic.js';
import { minus, multiple, plus, root, type Vector } from '../src/sphere/verbs.js';

/** (3 ∓ √5)/4: the squares of the singular values of Q = [[1, ½], [0, ½]]. */
const squares = (A: Arithmetic): Vector => {
  const [three, five] = [A.of(3), root(A.of(5))];
  return [minus(three, five), plus(three, five)].map(a => multiple(0.25, a));
};

/** The ellipse of these semi-axes, each an enclosure: from coefficients found for their centres. */
const least = (axes: Vector): Scalar => exitEnergy(axes, trialFor(axes.map(centre), unity));

const within = (A: Arithmetic, axes: Vector): readonly Judgement[] => {
  const [m, value, by] = [least(axes), A.of(1.0179143407168954), A.of(2 ** -42)];
  const [floor, ceiling] = [definiteFloor(squares(A)), hyperbolicCosine(squares(A)[0]!)];
  return [atLeast(m, minus(value, by)), atLeast(plus(value, by), m), atLeast(m, floor), atLeast(ceiling, m)];
};

/** The least energy of a tied head, to 12 digits, between its elementary bounds 1 + 1/56 and cosh s_2². */
export const leastTiedEnergy = enclosure({
  shows: 'statement',
  says: 'min E = 1.017914340717 to 12 decimals, 1 + 1/(2 Σ s_j⁻⁴) ≤ min E ≤ cosh s_2²',
  range: 'Q = [[1, ½], [0, ½]]',
  holds: A => within(A, squares(A)),
  control: { why: 'semi-axes s_j', holds: A => within(A, squares(A).map(root)) },
});
