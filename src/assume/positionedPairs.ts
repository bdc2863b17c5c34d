import { multiple, translate, type Vector } from '../sphere/verbs.js';
import { cloud, type Cloud } from '../transport/cloud.js';
import { repositioned, type Positioned } from '../transport/conditional.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Two laws of positions and tokens to be compared, with the same masses of the positions. */
export interface PositionedPair {
  readonly mu: Positioned;
  readonly nu: Positioned;
}

/**
 * At each of at most `max` positions one or two tokens of ℝⁿ: the second law unrelated to the first, or the first with
 * all tokens, or those at the first position, moved by little, or with the laws in the other order.
 */
export const positionedPair = (n: Dimension, max: number): Chart<PositionedPair> =>
  chart(`two laws of tokens at 1 … ${max} positions, position by position`, source => {
    const mu = positions(source, n, max);
    const kind = kinds[source.regime('kind', kinds.length)]!;
    return { mu, nu: kind(source.at('nu'), mu) };
  });

const positions = (source: Source, n: Dimension, max: number): Positioned => {
  const ks = Array.from({ length: source.count('N', 1, max) }, (_, k) => k);
  const laws = ks.map(k => law(source.at(`laws/${k}`), n, source.count(`laws/${k}/M`, 1, 2)));
  return { laws, shares: ks.map(k => source.count(`shares/${k}`, 1, 5)) };
};

const law = (source: Source, n: Dimension, M: number): Cloud =>
  cloud(
    Array.from({ length: M }, (_, i) => shift(source.at(`tokens/${i}`), n)),
    Array.from({ length: M }, (_, i) => source.count(`shares/${i}`, 1, 3)),
  );

const shift = (source: Source, n: number): Vector => Array.from({ length: n }, (_, k) => source.free(String(k), 1));

type Kind = (source: Source, mu: Positioned) => Positioned;

const unrelated: Kind = (source, mu) => ({
  ...mu,
  laws: mu.laws.map(({ tokens }, k) => law(source.at(k), tokens[0]!.length, tokens.length)),
});

const movedUpTo =
  (end: number): Kind =>
  (source, mu) => {
    const nudged = (x: Vector, at: Source) =>
      translate(
        x,
        shift(at, x.length).map(a => multiple(1 / 16, a)),
      );
    return repositioned(
      mu,
      mu.laws.map(({ tokens }, k) => (k < end ? tokens.map((x, i) => nudged(x, source.at(`${k}/${i}`))) : tokens)),
    );
  };
const allMoved = movedUpTo(Infinity);
const firstMoved = movedUpTo(1);

const reversed: Kind = (source, mu) => ({ ...mu, laws: allMoved(source, mu).laws.toReversed() });

const kinds: readonly Kind[] = [unrelated, allMoved, firstMoved, reversed];
