import type { Weights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix } from '../sphere/matrices.js';
import { combine, minus, multiple, norm2, over, plus, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** Weights, tokens and a direction z (not normalised) that is meant to lie in the cone of the tokens. */
export interface Start {
  readonly weights: Weights;
  readonly mu: Measure;
  readonly axis: Vector;
}

/** V = Id, tokens at pairwise angles of at most 90°, z = Σ θ_j x_j with θ_j > 0, Σ θ_j = 1. */
export type ConsensusStart = Brand<Start, 'consensus start'>;

/** Any D, V = Id, two to six tokens within 45° of e_1, z in their hull. */
export const consensusStart = (n: Dimension): Chart<ConsensusStart, Start> =>
  chart('V = Id, tokens within 45° of e_1, z in their hull', source => {
    const tokens = drawn(source, n, within45);
    return { weights: identityValues(source, n), ...placed(source, tokens) } as Start as ConsensusStart;
  });

/** Any V. */
export const startWithAnyValue = (n: Dimension): Chart<Start> =>
  chart<Start>('any V, tokens within 45° of e_1, z in their hull', source => {
    const weights = { ...identityValues(source, n), V: anyMatrix(n).build(source.at('V')) };
    return { weights, ...placed(source, drawn(source, n, within45)) };
  });

/** Tokens anywhere on the sphere. */
export const startAnywhere = (n: Dimension): Chart<Start> =>
  chart<Start>('V = Id, tokens anywhere, z in their hull', source => ({
    weights: identityValues(source, n),
    ...placed(
      source,
      drawn(source, n, (at, m) => at.unit('point', m)),
    ),
  }));

/** z any point of the cap, not of the cone of the tokens. */
export const startTowardsAnyAxis = (n: Dimension): Chart<Start> =>
  chart<Start>('V = Id, tokens within 45° of e_1, z within 45° of e_1', source => {
    const { mu } = placed(source, drawn(source, n, within45));
    return { weights: identityValues(source, n), mu, axis: within45(source.at('axis'), n) };
  });

type Place = (at: Source, n: Dimension) => Vector;

/** (1 − |t|², 2t)/(1 + |t|²) with |t| ≤ 2/5 < tan(45°/2). */
const within45: Place = (at, n) => {
  const t = Array.from({ length: n - 1 }, (_, k) => over(at.free(String(k)), at.in.of(5 * (n - 1))));
  const [one, tt] = [at.in.of(1), norm2(t)];
  return [minus(one, tt), ...t.map(a => multiple(2, a))].map(a => over(a, plus(one, tt)));
};

const drawn = (source: Source, n: Dimension, place: Place): readonly Vector[] => {
  const N = source.count('N', 2, 6);
  return Array.from({ length: N }, (_, i) => place(source.at('tokens').at(i), n));
};

const identityValues = (source: Source, n: Dimension): Weights => ({
  D: anyMatrix(n).build(source.at('D')),
  V: identityMatrix(source.in, n),
});

const placed = (source: Source, tokens: readonly Vector[]): { readonly mu: Measure; readonly axis: Vector } => ({
  mu: measure(tokens, source.simplex('masses', tokens.length)),
  axis: combine(source.simplex('theta', tokens.length), tokens),
});
