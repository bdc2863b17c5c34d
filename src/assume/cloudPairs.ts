import type { Brand } from '../sphere/brand.js';
import { multiple, type Vector } from '../sphere/verbs.js';
import { cloud, type Cloud } from '../transport/cloud.js';
import { chart, type Chart } from './chart.js';
import { turnedBy } from './measures.js';
import type { Dimension, Source } from './source.js';

/** Two clouds to be compared. */
export interface CloudPair {
  readonly mu: Cloud;
  readonly nu: Cloud;
}

/** All tokens have length 1. */
export type PairOnSphere = Brand<CloudPair, 'onSphere'>;

type Place = (source: Source, name: string) => Vector;

/**
 * Two clouds of at most `max` tokens on the sphere: unrelated; or the second is the first with all tokens, or one
 * light one, turned by little, perhaps in the other order; or with other masses on the same tokens.
 */
export const cloudPair = (n: Dimension, max: number): Chart<PairOnSphere, CloudPair> =>
  chart(
    `two clouds of 1 … ${max} tokens on the sphere`,
    source => related(source, max, (at, name) => at.unit(name, n)) as PairOnSphere,
  );

/** The same anywhere in ℝⁿ: what is turned stays at its distance from 0. */
export const cloudPairAnywhere = (n: Dimension, max: number): Chart<CloudPair> =>
  chart(`two clouds of 1 … ${max} tokens anywhere`, source =>
    related(source, max, (at, name) => Array.from({ length: n }, (_, k) => at.free(`${name}/${k}`))),
  );

const related = (source: Source, max: number, place: Place): CloudPair => {
  const first = freeCloud(source.at('mu'), max, place);
  const kinds = [unrelated, turned, lightTurned, reversed, reweighted];
  return kinds[source.regime('kind', kinds.length)]!(source.at('nu'), first, { max, place });
};

const freeCloud = (source: Source, max: number, place: Place): Cloud => {
  const N = source.count('N', 1, max);
  const tokens = Array.from({ length: N }, (_, i) => place(source, `tokens/${i}`));
  return cloud(tokens, shares(source, N));
};

const shares = (source: Source, N: number): readonly number[] =>
  Array.from({ length: N }, (_, i) => source.count(`shares/${i}`, 1, 5));

type Kind = (source: Source, mu: Cloud, free: { readonly max: number; readonly place: Place }) => CloudPair;

const unrelated: Kind = (source, mu, { max, place }) => ({ mu, nu: freeCloud(source, max, place) });

const turned: Kind = (source, mu) => ({
  mu,
  nu: cloud(
    mu.tokens.map((x, i) => near(source, x, i)),
    mu.shares,
  ),
});

/** The tokens in the other order, so that no statement leans on it. */
const reversed: Kind = (source, mu, free) => {
  const { nu } = turned(source, mu, free);
  return { mu, nu: cloud(nu.tokens.toReversed(), nu.shares.toReversed()) };
};

const lightTurned: Kind = (source, mu) => {
  const light = mu.shares.map((k, i) => (i === 0 ? 1 : 256 * k));
  const tokens = mu.tokens.map((x, i) => (i === 0 ? near(source, x, i) : x));
  return { mu: cloud(mu.tokens, light), nu: cloud(tokens, light) };
};

const reweighted: Kind = (source, mu) => ({ mu, nu: cloud(mu.tokens, shares(source, mu.tokens.length)) });

const near = (source: Source, x: Vector, i: number): Vector =>
  turnedBy(x, source.count(`axis/${i}`, 0, x.length - 2), multiple(1 / 16, source.free(`turn/${i}`)));
