import type { Scalar } from '../arithmetic/arithmetic.js';
import type { SignedWeights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import { combine, minus, multiple, over, plus, square, times, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { degenerate } from './knownKernel.js';
import { symmetric } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** A tied head with null directions, and tokens that are meant to reach into them. */
export interface NullStart {
  readonly weights: SignedWeights;
  /** An orthonormal basis of directions meant to be null. */
  readonly kernel: readonly Vector[];
  readonly mu: Measure;
  /** Meant to be a lower bound of |P_ker x| over the tokens, > 0. */
  readonly reach: Scalar;
}

/** D = QᵀQ, Q u = 0 for u in `kernel`, |P_ker x_i| ≥ reach > 0 for all tokens, and V = −D or, when asked, D. */
export type OffTheHyperplane = Brand<NullStart, 'off the hyperplane'>;

/** V = −QᵀQ, Q of rank k < n, up to three tokens with P_ker x_i ≠ 0. */
export const nullDescent = (n: Dimension): Chart<OffTheHyperplane, NullStart> =>
  chart('V = −QᵀQ of rank k < n, P_ker x_i ≠ 0', source => started(source, n, { sign: -1 }) as OffTheHyperplane);

/** V = QᵀQ. */
export const nullAscent = (n: Dimension): Chart<NullStart> =>
  chart<NullStart>('V = QᵀQ of rank k < n, P_ker x_i ≠ 0', source => started(source, n, { sign: 1 }));

/** V = ±QᵀQ. */
export const nullEitherWay = (n: Dimension): Chart<OffTheHyperplane, NullStart> =>
  chart('V = ±QᵀQ of rank k < n, P_ker x_i ≠ 0', source => {
    const sign = source.branch('sign', 2) === 0 ? 1 : -1;
    return started(source, n, { sign }) as OffTheHyperplane;
  });

/** Tokens with P_ker x_i = 0, whatever reach is named. */
export const inTheHyperplane = (n: Dimension): Chart<NullStart> =>
  chart<NullStart>('V = −QᵀQ of rank k < n, P_ker x_i = 0', source => started(source, n, { sign: -1, flat: true }));

/** V = −Id. */
export const nullIdentity = (n: Dimension): Chart<NullStart> =>
  chart<NullStart>('QᵀQ of rank k < n, V = −Id', source => {
    const start = started(source, n, { sign: -1 });
    const V = scaledMatrix(start.weights.sign, identityMatrix(source.in, n));
    return { ...start, weights: { ...start.weights, V } };
  });

/** V = −D with D symmetric of full rank: the directions are not null. */
export const noNullDirections = (n: Dimension): Chart<NullStart> =>
  chart<NullStart>('V = −D, D symmetric', source => {
    const start = started(source, n, { sign: -1 });
    return { ...start, weights: signed(symmetric(n).build(source.at('D')), start.weights.sign) };
  });

interface Variant {
  readonly sign: number;
  /** Tokens in the hyperplane P_ker x = 0. */
  readonly flat?: boolean;
}

const signed = (D: Matrix, sign: Scalar): SignedWeights => ({ D, V: scaledMatrix(sign, D), sign });

/** x_i = a_i u + b_i z, u in ker Q, z ⟂ ker Q, (a_i, b_i) = (1 − t_i², 2t_i)/(1 + t_i²), |t_i| ≤ t < 1. */
const started = (source: Source, n: Dimension, { sign, flat = false }: Variant): NullStart => {
  const { D, kernel, seen } = degenerate(source.at('head'), n);
  const [N, t] = [source.count('N', 1, 3), over(source.in.of(source.count('lean', 1, 15)), source.in.of(16))];
  const token = (at: Source): Vector => {
    const [a, b] = flat ? [at.in.of(0), at.in.of(1)] : halfTurn(times(t, multiple(0.5, at.free('turn'))));
    const [null_, other] = [at.unit('null', kernel.length), at.unit('seen', seen.length)];
    return combine([...null_.map(c => times(a, c)), ...other.map(c => times(b, c))], [...kernel, ...seen]);
  };
  const tokens = Array.from({ length: N }, (_, i) => token(source.at('tokens').at(i)));
  const masses = N === 1 ? [source.in.of(1)] : source.simplex('masses', N);
  return { weights: signed(D, source.in.of(sign)), kernel, mu: measure(tokens, masses), reach: halfTurn(t)[0] };
};

/** (1 − t², 2t)/(1 + t²). */
const halfTurn = (t: Scalar): readonly [Scalar, Scalar] => {
  const [one, tt] = [t.in.of(1), square(t)];
  return [over(minus(one, tt), plus(one, tt)), over(multiple(2, t), plus(one, tt))];
};
