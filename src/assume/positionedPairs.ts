import { multiple, translate, type Vector } from '../sphere/verbs.js';
import { cloud, type Cloud } from '../transport/cloud.js';
import { positionMasses, repositioned, sequence, type Positioned } from '../transport/conditional.js';
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
    const mu = positions(source, { n, max, crowd: 2 });
    const kind = kinds[source.regime('kind', kinds.length)]!;
    return { mu, nu: kind(source.at('nu'), mu) };
  });

/** Two sequences of as many tokens of equal mass; `tokens`, `masses` and `others` say so in a counterexample. */
export interface SequencePair extends PositionedPair {
  readonly tokens: readonly Vector[];
  readonly masses: Vector;
  readonly others: readonly Vector[];
}

const sequencePair = (mu: Positioned, nu: Positioned): SequencePair => {
  const [tokens, others] = [mu, nu].map(({ laws }) => laws.map(law => law.tokens[0]!)) as [Vector[], Vector[]];
  return { mu, nu, tokens, masses: positionMasses(mu), others };
};

/** Two sequences of as many tokens of equal mass, at most `max`: all of them, or the first only, moved. */
export const tokenSequences = (n: Dimension, max: number): Chart<SequencePair> =>
  chart(`two sequences of 1 … ${max} tokens, of one length`, source => {
    const drawn = positions(source, { n, max, crowd: 1 });
    const mu: Positioned = { ...drawn, shares: drawn.shares.map(() => 1) };
    const nu = [allMoved, firstMoved][source.regime('kind', 2)]!(source.at('nu'), mu);
    return sequencePair(mu, nu);
  });

/** The two sequences at the positions 0, h, 2h, … */
export interface PlacedPair extends SequencePair {
  readonly positions: Vector;
}

/** At most `max` tokens, h = 2^{−2} … 2^{−16}: the second sequence is the first moved, or in the other order. */
export const placedSequences = (n: Dimension, max: number): Chart<PlacedPair> =>
  chart(`two sequences of 2 … ${max} tokens, of one length, at positions 0, h, 2h, …`, source => {
    const tokens = Array.from({ length: source.count('N', 2, max) }, (_, k) => shift(source.at(`tokens/${k}`), n));
    const h = 2 ** -source.count('closeness', 2, 16);
    const mu = sequence(tokens);
    const nu = [allMoved, inOtherOrder][source.regime('kind', 2)]!(source.at('nu'), mu);
    const positions: Vector = tokens.map((_, k) => source.in.of(k * h));
    return { ...sequencePair(mu, nu), positions };
  });

interface Sizes {
  readonly n: Dimension;
  readonly max: number;
  readonly crowd: number;
}

const positions = (source: Source, { n, max, crowd }: Sizes): Positioned => {
  const ks = Array.from({ length: source.count('N', 1, max) }, (_, k) => k);
  const laws = ks.map(k => law(source.at(`laws/${k}`), n, crowd === 1 ? 1 : source.count(`laws/${k}/M`, 1, crowd)));
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

const inOtherOrder: Kind = (_source, mu) => ({ ...mu, laws: mu.laws.toReversed() });
const reversed: Kind = (source, mu) => inOtherOrder(source, allMoved(source, mu));

const kinds: readonly Kind[] = [unrelated, allMoved, firstMoved, reversed];
