import { multiple, translate, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Two sequences of as many tokens, of equal mass, to be compared position by position. */
export interface SequencePair {
  readonly tokens: readonly Vector[];
  readonly others: readonly Vector[];
}

/** The same at positions 0, h, 2h, … */
export interface PlacedPair extends SequencePair {
  readonly positions: Vector;
}

/** At most `max` tokens; the others are the same, all of them or the first alone moved by little. */
export const tokenSequences = (n: Dimension, max: number): Chart<SequencePair> =>
  chart<SequencePair>(`two sequences of 1 … ${max} tokens, of one length`, source => {
    const tokens = drawn(source, n, [1, max]);
    const end = [Infinity, 1][source.regime('kind', 2)]!;
    return { tokens, others: moved(source, tokens, end) };
  });

/** At most `max` tokens, h = 2^{−2} … 2^{−16}; the others are the same, moved by little or in the other order. */
export const placedSequences = (n: Dimension, max: number): Chart<PlacedPair> =>
  chart<PlacedPair>(`two sequences of 2 … ${max} tokens, of one length, at positions 0, h, 2h, …`, source => {
    const tokens = drawn(source, n, [2, max]);
    const h = 2 ** -source.count('closeness', 2, 16);
    const others = source.regime('kind', 2) === 0 ? moved(source, tokens, Infinity) : tokens.toReversed();
    return { tokens, others, positions: tokens.map((_, k) => source.in.of(k * h)) };
  });

const drawn = (source: Source, n: Dimension, [min, max]: readonly [number, number]): readonly Vector[] =>
  Array.from({ length: source.count('N', min, max) }, (_, i) =>
    Array.from({ length: n }, (__, k) => source.free(`tokens/${i}/${k}`, 1)),
  );

/** The first `end` tokens moved by at most 1/16 in each entry. */
const moved = (source: Source, tokens: readonly Vector[], end: number): readonly Vector[] =>
  tokens.map((x, i) =>
    i < end
      ? translate(
          x,
          x.map((_, k) => multiple(1 / 16, source.free(`others/${i}/${k}`, 1))),
        )
      : x,
  );
