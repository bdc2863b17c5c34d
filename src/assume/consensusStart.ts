import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix } from '../sphere/matrices.js';
import { combine, minus, multiple, negative, norm2, over, plus, square, type Vector } from '../sphere/verbs.js';
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

/** Tokens within 45° of −e_1 and one at e_1, z near e_1: no hemisphere holds them all. */
export const startAllAround = (n: Dimension): Chart<Start> =>
  chart<Start>('V = Id, tokens at e_1 and around −e_1, z in their cone', source => {
    const [lower, A] = [drawn(source, n, within45).map(x => x.map(negative)), source.in];
    const top = lower[0]!.map((_, k) => A.of(k === 0 ? 1 : 0));
    const tokens = [...lower, top];
    const axis = combine([...lower.map(() => A.of(1 / 32)), A.of(1)], tokens);
    return { weights: identityValues(source, n), mu: placed(source, tokens).mu, axis };
  });

/** One cluster, and z any point of the cap. */
export const startTowardsAnyAxis = (n: Dimension): Chart<Start> =>
  chart<Start>('V = Id, one cluster within 45° of e_1, z within 45° of e_1', source => {
    const tokens = drawn(source, n, within45).map((_, __, all) => all[0]!);
    return {
      weights: identityValues(source, n),
      mu: placed(source, tokens).mu,
      axis: within45(source.at('axis'), n, 1),
    };
  });

type Place = (at: Source, n: Dimension, i: number) => Vector;

/** (1 − |t|², 2t)/(1 + |t|²) with |t_k| ≤ 2/5(n − 1), so |t| < tan(45°/2); t_1 < 0 < t_1 for the first two tokens. */
const within45: Place = (at, n, i) => {
  const part = (k: number): Scalar => over(at.free(String(k)), at.in.of(5 * (n - 1)));
  const first = over(plus(at.in.of(1), square(at.free('0'))), at.in.of(25 * (n - 1)));
  const t = Array.from({ length: n - 1 }, (_, k) => (k === 0 && i < 2 ? multiple(2 * i - 1, first) : part(k)));
  const [one, tt] = [at.in.of(1), norm2(t)];
  return [minus(one, tt), ...t.map(a => multiple(2, a))].map(a => over(a, plus(one, tt)));
};

const drawn = (source: Source, n: Dimension, place: Place): readonly Vector[] => {
  const N = source.count('N', 2, 6);
  return Array.from({ length: N }, (_, i) => place(source.at('tokens').at(i), n, i));
};

const identityValues = (source: Source, n: Dimension): Weights => ({
  D: anyMatrix(n).build(source.at('D')),
  V: identityMatrix(source.in, n),
});

const placed = (source: Source, tokens: readonly Vector[]): { readonly mu: Measure; readonly axis: Vector } => ({
  mu: measure(tokens, source.simplex('masses', tokens.length)),
  axis: combine(source.simplex('theta', tokens.length), tokens),
});
