import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Mode } from '../attention/clusterRate.js';
import { queryKeyMatrix, type Weights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { diagonalMatrix, gramMatrix, identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import {
  combine,
  multiple,
  product,
  quotient,
  square,
  times,
  transpose,
  type Matrix,
  type Vector,
} from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** Clusters on an axis v of Q that move along another one u; ν and τ are meant to be the eigenvalues of V there. */
export interface TiedMotion {
  readonly Q: Matrix;
  readonly weights: Weights;
  readonly axis: Vector;
  readonly mu: Measure;
  readonly xi: readonly Vector[];
  readonly nu: Scalar;
  readonly tau: Scalar;
  readonly mode: Mode;
}

/** D = QᵀQ, v and u singular vectors of Q, Vv = νv, Vu = τu; μ = δ_v or ½ δ_v + ½ δ_{−v}. */
export type TiedPair = Brand<TiedMotion, 'tied pair'>;

/** K = Q, V = QᵀQ, −QᵀQ or Id, a Dirac or an equal pair on a right singular vector, in each of its modes. */
export const tiedPair = (n: Dimension): Chart<TiedPair, TiedMotion> =>
  chart('K = Q, V = ±QᵀQ or Id, δ_v or ½ δ_v + ½ δ_{−v}, Qᵀ(Qv) = s²v', source => moved(source, n) as TiedPair);

/** Masses ¾ and ¼ at v and −v. */
export const unequalTiedPair = (n: Dimension): Chart<TiedMotion> =>
  chart('K = Q, V = ±QᵀQ or Id, ¾ δ_v + ¼ δ_{−v}', source => moved(source, n, { heavy: 0.75 }));

/** v and u turned in their plane, to where they are no singular vectors. */
export const turnedTiedPair = (n: Dimension): Chart<TiedMotion> =>
  chart('K = Q, V = ±QᵀQ or Id, v no singular vector', source => moved(source, n, { turned: true }));

/** The same clusters and values with logits Qx·Ky. */
export const untiedPair = (n: Dimension): Chart<TiedMotion> =>
  chart<TiedMotion>('K ≠ Q, V = ±QᵀQ or Id', source => {
    const motion = moved(source, n);
    const K = motion.Q.map((row, j) => row.map((_, k) => source.free(`K/${j}/${k}`)));
    return { ...motion, weights: { D: queryKeyMatrix(motion.Q, K), V: motion.weights.V } };
  });

/** Sides of the tokens and how far each moves along u. */
const modes: readonly (readonly [Mode, sides: readonly number[], along: readonly number[]])[] = [
  ['together', [1, 1, -1, -1], [1, 1, 1, 1]],
  ['against', [1, 1, -1, -1], [1, 1, -1, -1]],
  ['inside the pair', [1, 1, -1, -1], [1, -1, 0, 0]],
  ['the Dirac', [1, 1], [1, 1]],
  ['inside the Dirac', [1, 1], [1, -1]],
];

interface Variant {
  readonly heavy?: number;
  readonly turned?: boolean;
}

/** Q = diag(s_1, …, s_n) Rᵀ; every Q is one up to a rotation of the queries, which D does not see. */
const moved = (source: Source, n: Dimension, { heavy = 0.5, turned = false }: Variant = {}): TiedMotion => {
  const frame = transpose(rotation(n).build(source.at('frame')));
  const s = frame.map((_, k) => source.free(`s/${k}`));
  const Q = product(diagonalMatrix(s), frame);
  const [axis, u] = turned ? turn(frame[0]!, frame[1]!) : [frame[0]!, frame[1]!];
  const [mode, sides, along] = modes[source.branch('mode', modes.length)]!;
  const share = (side: number): number => (side === 1 ? heavy : 1 - heavy) / 2;
  const masses = sides.map(side => source.in.of(sides.length === 2 ? 0.5 : share(side)));
  const mu = measure(
    sides.map(side => axis.map(a => multiple(side, a))),
    masses,
  );
  return { Q, axis, mu, mode, xi: along.map(t => u.map(a => multiple(t, a))), ...valued(source, Q, s) };
};

/** (3v + 4u)/5 and (3u − 4v)/5. */
const turn = (v: Vector, u: Vector): readonly [Vector, Vector] => {
  const five = v[0]!.in.of(5);
  const by = (p: number, q: number): Vector => quotient(combine([p, q].map(five.in.of), [v, u]), five);
  return [by(3, 4), by(-4, 3)];
};

/** V = D, −D or Id with its eigenvalues at the first two axes of the frame. */
const valued = (source: Source, Q: Matrix, s: Vector): Pick<TiedMotion, 'weights' | 'nu' | 'tau'> => {
  const [D, kind] = [gramMatrix(Q), source.branch('values', 3)];
  const one = source.in.of(1);
  if (kind === 2) return { weights: { D, V: identityMatrix(source.in, s.length) }, nu: one, tau: one };
  const sign = source.in.of(kind === 0 ? 1 : -1);
  const [nu, tau] = [s[0]!, s[1]!].map(a => times(sign, square(a)));
  return { weights: { D, V: scaledMatrix(sign, D) }, nu: nu!, tau: tau! };
};
