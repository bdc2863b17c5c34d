import type { Weights } from '../attention/weights.js';
import { measure, pair, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { conjugate, identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import { dilate, image, minus, multiple, negative, over, plus, square, translate } from '../sphere/verbs.js';
import type { Matrix, Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { balancedCross, unbalancedCross } from './crosses.js';
import { diagonal } from './diagonals.js';
import { rotation, symmetric } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** Weights, a measure of distinct tokens on the circle, and a point of the circle near one of them. */
export interface CircleState {
  readonly weights: Weights;
  readonly mu: Measure;
  readonly x: Vector;
}

/** v[μ] = 0 at every token, and V = ±D. */
export type StationaryOnCircle = Brand<CircleState, 'stationary on the circle, V = ±D'>;

/** V = ±D and a balanced cross in the frame of D = Dᵀ, or p δ_{e_1} + (1 − p) δ_{−e_1} for D with De_1 = d e_1. */
export const stationaryOnCircle = (n: Dimension): Chart<StationaryOnCircle, CircleState> =>
  chart('μ stationary on S¹, V = ±D', source => {
    const kinds = [onFrame, onOneAxis];
    const { D, mu } = kinds[source.branch('kind', kinds.length)]!(source, n);
    return { weights: withSign(source, D), mu, x: beside(source, mu) } as StationaryOnCircle;
  });

/** Masses on both ends of the axes of D that do not balance. */
export const restlessOnCircle = (n: Dimension): Chart<CircleState> =>
  chart<CircleState>('μ not stationary, V = ±D', source => {
    const mu = unbalancedCross(n).build(source.at('mu'));
    const D = diagonal(n).build(source.at('D'));
    return { weights: withSign(source, D), mu, x: beside(source, mu) };
  });

/** A balanced pair anywhere, stationary for V = Id. */
export const stationaryForIdentity = (n: Dimension): Chart<CircleState> =>
  chart<CircleState>('μ stationary, V = Id', source => {
    const D = symmetric(n).build(source.at('D'));
    const mu = pair(source.unit('tokens/0', n), source.in.of(0.5));
    return { weights: { D, V: identityMatrix(source.in, n) }, mu, x: beside(source, mu) };
  });

/** A stationary cross whose tokens are each counted twice. */
export const countedTwice = (n: Dimension): Chart<CircleState> =>
  chart<CircleState>('μ stationary, V = ±D, tokens counted twice', source => {
    const { D, mu } = onFrame(source, n);
    const half = mu.masses.map(w => multiple(0.5, w));
    const twice = measure([...mu.tokens, ...mu.tokens], [...half, ...half]);
    return { weights: withSign(source, D), mu: twice, x: beside(source, mu) };
  });

interface State {
  readonly D: Matrix;
  readonly mu: Measure;
}

const onFrame = (source: Source, n: Dimension): State => {
  const R = rotation(n).build(source.at('R'));
  const cross = balancedCross(n).build(source.at('mu'));
  const D = conjugate(R, diagonal(n).build(source.at('D')));
  return {
    D,
    mu: measure(
      cross.tokens.map(e => image(R, e)),
      cross.masses,
    ),
  };
};

const onOneAxis = (source: Source, n: Dimension): State => {
  const axis = identityMatrix(source.in, n)[0]!;
  const [p] = source.simplex('masses', 2);
  const D = [
    [source.free('D/0/0'), source.free('D/0/1')],
    [source.in.of(0), source.free('D/1/1')],
  ];
  return { D, mu: pair(axis, p!) };
};

const withSign = (source: Source, D: Matrix): Weights => ({
  D,
  V: scaledMatrix(source.in.of(source.regime('sign', 2) === 0 ? 1 : -1), D),
});

/** The first token turned by the angle φ with tan(φ/2) = 2^{−k}, k = 2, …, 16. */
const beside = (source: Source, { tokens: [token] }: Measure): Vector => {
  const one = source.in.of(1);
  const t = source.in.of(2 ** -source.count('turn', 2, 16));
  const [a, b] = token! as readonly [Vector[0], Vector[0]];
  const across = [negative(b), a];
  const turned = translate(dilate(minus(one, square(t)), token!), dilate(multiple(2, t), across));
  return turned.map(c => over(c, plus(one, square(t))));
};
