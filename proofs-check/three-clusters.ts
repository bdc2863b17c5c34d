import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { intervalsOf, type Box } from '../src/arithmetic/box.js';
import { angularVelocity } from '../src/attention/angularVelocity.js';
import { velocity } from '../src/attention/velocity.js';
import type { Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { inertia } from '../src/enclosure/inertia.js';
import { jacobian } from '../src/enclosure/jacobian.js';
import { uniqueZero } from '../src/enclosure/uniqueZero.js';
import { identityMatrix, scaledMatrix } from '../src/sphere/matrices.js';
import { minus, over, type Vector } from '../src/sphere/verbs.js';

/** Angular velocities of N tokens of equal masses under D = β Id, V = Id, the first at the angle 0. */
const field =
  (beta: number) =>
  (others: Vector): Vector => {
    const [A, N] = [others[0]!.in, others.length + 1];
    const one = identityMatrix(A, 2);
    const equal: Scalar = over(A.of(1), A.of(N));
    const weights = { D: scaledMatrix(A.of(beta), one), V: one };
    return angularVelocity(velocity, weights)([equal, ...others.map(() => equal)])([A.of(0), ...others]);
  };

/** The angles relative to the first: what moves modulo rotations. */
const relative =
  (beta: number) =>
  (others: Vector): Vector => {
    const [first, ...rest] = field(beta)(others);
    return rest.map(rate => minus(rate, first!));
  };

const third = 2.0943603515625;
const room = 2 ** -10;

/** Angles of six tokens, two at each corner of a triangle, the first of them at 0. */
const sextuples: Box = [0, third, third, 2 * third, 2 * third].map((a, k) => [`θ${k + 2}`, a - room, a + room]);

/**
 * Σ_i w_i Z_i θ_i′ = Σ_ij w_i w_j e^{β cos θ_ij} sin(θ_j − θ_i) = 0: where five tokens rest the sixth rests too. So
 * zeros of the last five rates are stationary states, and modulo rotations there is one.
 */
const clustersAt = (beta: number, contracting: number): readonly Judgement[] => [
  ...uniqueZero(others => field(beta)(others).slice(1), sextuples),
  ...inertia(jacobian(relative(beta))(intervalsOf(sextuples)), contracting),
];

/** f(t) = e^{β cos t} sin t has f′(2π/3) = −e^{−β/2}(½ + ¾β) > 0 iff β < −⅔. */
export const threeClustersAreStable = enclosure({
  shows: 'lemma',
  says:
    'On the circle with D = −Id, V = Id six equal tokens have exactly one stationary state near three clusters of ' +
    'two modulo rotations, and it is linearly stable: no consensus',
  range: 'β = −1; five angles within 2⁻¹⁰ of 0, ±2π/3',
  holds: () => clustersAt(-1, 5),
  control: { why: 'β = −½ > −⅔: the clusters leave the triangle', holds: () => clustersAt(-0.5, 5) },
});
