import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { widened } from '../src/arithmetic/widened.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { energy } from '../src/energy/energy.js';
import { measure } from '../src/measure/measure.js';
import { diagonalMatrix } from '../src/sphere/matrices.js';
import { exponential, minus, multiple, negative, root, square, sum, times } from '../src/sphere/verbs.js';

/** Half of the width of the box of z. */
const radius = 2 ** -49;
const centreOfTheBox = -0.25184447175951987;

/** ∫ e^{x·Dy} y_1 dμ(y) at the third token: e^z/2 − e^{−z}/4 + z e^{z²}/4 for masses ½, ¼, ¼. */
const pull = (z: Scalar, [p, q, r]: readonly number[]): Scalar =>
  sum([
    multiple(p!, exponential(z)),
    multiple(-q!, exponential(negative(z))),
    multiple(r!, times(z, exponential(square(z)))),
  ]);

const judged = (A: Arithmetic, masses: readonly number[]): readonly Judgement[] => {
  const ends = [-radius, radius].map(side => pull(A.of(centreOfTheBox + side), masses));
  const z = widened(A.of(centreOfTheBox), A.of(radius));
  const [zero, one] = [A.of(0), A.of(1)];
  const tokens = [
    [one, zero],
    [A.of(-1), zero],
    [z, root(minus(one, square(z)))],
  ];
  const E = energy(diagonalMatrix([one, zero]), measure(tokens, masses.map(A.of)));
  const away = square(times(z, tokens[2]![1]!));
  return [
    ...[atLeast(zero, ends[0]!), atLeast(ends[1]!, zero)],
    ...[atLeast(E, A.of(1.36316634900663)), atLeast(A.of(1.36316634900665), E)],
    atLeast(away, A.of(1 / 32)),
  ];
};

/** A stationary measure of a tied head with a token that is no singular vector, inside (ker Q)^⊥ for the others. */
export const stationaryOffSingularVectors = enclosure({
  shows: 'lemma',
  says:
    'For Q = (1, 0) and masses ½, ¼, ¼ at e_1, −e_1, (z, √(1 − z²)) the third token is at rest for a ' +
    'z = −0.25184447175951986…, where |x ∧ Dx|² ≥ 1/32; E = 1.3631663490066…',
  range: 'z = −0.25184447175951987 ± 2⁻⁴⁹',
  holds: A => judged(A, [1 / 2, 1 / 4, 1 / 4]),
  control: { why: 'masses ¼, ½, ¼: the root is elsewhere', holds: A => judged(A, [1 / 4, 1 / 2, 1 / 4]) },
});
