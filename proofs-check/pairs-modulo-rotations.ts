import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { intervalsOf, type Box } from '../src/arithmetic/box.js';
import type { Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { symmetricInertia } from '../src/enclosure/inertia.js';
import { gradient, secondDerivatives } from '../src/enclosure/jacobian.js';
import { uniqueZero } from '../src/enclosure/uniqueZero.js';
import { energy } from '../src/energy/energy.js';
import { equalMasses } from '../src/measure/equalMasses.js';
import { geodesic } from '../src/sphere/geodesic.js';
import { diagonalMatrix, identityMatrix } from '../src/sphere/matrices.js';
import { combine, dilate, negative, type Vector } from '../src/sphere/verbs.js';

/**
 * E of two tokens of S² near e_1 and −e_1 under diag(−1, −1, d). The rotations of the first two axes fix D; they carry
 * the first token into the plane of e_1 and e_3, so three numbers describe all pairs near this one up to symmetry.
 */
const energyNear =
  (d: number) =>
  ([s, t, r]: Vector): Scalar => {
    const A = s!.in;
    const [e1, e2, e3] = identityMatrix(A, 3);
    const first = geodesic(e1!, dilate(s!, e3!))(A.of(1));
    const second = geodesic(e1!.map(negative), combine([t!, r!], [e2!, e3!]))(A.of(1));
    return energy(diagonalMatrix([A.of(-1), A.of(-1), A.of(d)]), equalMasses([first, second]));
  };

const room = 2 ** -5;
const box: Box = ['s', 't', 'r'].map(name => [name, -room, room]);

/** One critical point in the box, with so many directions in which E falls, and rises in the others. */
const pairWith = (d: number, falling: number): readonly Judgement[] => [
  ...uniqueZero(gradient(energyNear(d)), box),
  ...symmetricInertia(secondDerivatives(energyNear(d))(intervalsOf(box)), falling),
];

/** Stable: λ = −1 < d < tanh 1. The rotation is the only direction in which E neither rises nor falls. */
export const stablePairModuloRotations = enclosure({
  shows: 'lemma',
  says:
    'Under D = diag(−1, −1, ½) on S² there is exactly one critical equal pair modulo rotations near ±e_1, and it is ' +
    'a strict local maximum of E modulo rotations',
  range: 'three coordinates within 2⁻⁵',
  holds: () => pairWith(0.5, 3),
  control: { why: 'd = 1 > tanh 1', holds: () => pairWith(1, 3) },
});

/** Unstable: d > tanh 1, along both tokens moved towards e_3 together. */
export const unstablePairModuloRotations = enclosure({
  shows: 'lemma',
  says:
    'Under D = diag(−1, −1, 1) on S² there is exactly one critical equal pair modulo rotations near ±e_1, and E ' +
    'rises along exactly one direction from it',
  range: 'three coordinates within 2⁻⁵',
  holds: () => pairWith(1, 2),
  control: { why: 'd = ½ < tanh 1', holds: () => pairWith(0.5, 2) },
});

export const pairsModuloRotations = [stablePairModuloRotations, unstablePairModuloRotations] as const;
