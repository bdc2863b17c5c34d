import type { Ask } from './parameters.js';

/**
 * A token of the gallery: the axis of its pole, its side (1: the pole is −e), and its stereographic parameters in
 * eighths.
 */
type Place = readonly [pole: number, side: number, ...t: readonly number[]];

/**
 * A named special configuration of tokens, as parameters of the charts: so it is drawn, replayed and shrunk like any
 * other.
 */
export interface Special {
  readonly name: string;
  readonly why: string;
  readonly n: number;
  readonly tokens: readonly Place[];
}

const special = (name: string, why: string, tokens: readonly Place[]): Special => ({
  name,
  why,
  n: tokens[0]!.length - 1,
  tokens,
});

/** The special places, where formulas degenerate: they run first on every claim. */
export const gallery: readonly Special[] = [
  special('dirac', 'one cluster: stationary on every eigenvector', [
    [1, 0, 4],
    [1, 0, 4],
  ]),
  special('antipodes', 'the exceptional set of consensus theorems', [
    [1, 0, 4],
    [1, 1, -4],
  ]),
  special('two clusters', 'coincident tokens on an antipodal pair', [
    [2, 0, 4, 4],
    [2, 0, 4, 4],
    [2, 1, -4, -4],
  ]),
  special('cross-polytope', 'mean 0, S = Id/2: a spherical 3-design', [
    [0, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [1, 1, 0],
  ]),
  special('octahedron', 'the 3-design of S²', [
    [0, 0, 0, 0],
    [0, 1, 0, 0],
    [1, 0, 0, 0],
    [1, 1, 0, 0],
    [2, 0, 0, 0],
    [2, 1, 0, 0],
  ]),
  special('great circle', 'a subspace, invariant for some V only', [
    [0, 0, 0, 4],
    [0, 0, 0, -8],
    [0, 1, 0, 4],
    [0, 1, 0, -2],
  ]),
  special('near simplex', 'nearly equal angles on the circle', [
    [0, 0, 0],
    [0, 0, 14],
    [0, 0, -14],
  ]),
];

/** Answers the parameters of a gallery item for tokens and their number, and asks for all others. */
export const posed =
  ({ n, tokens }: Special, ask: Ask): Ask =>
  (name, min, max) => {
    const fixed = name === 'n' ? n : parameterOf(tokens, name);
    return fixed === undefined ? ask(name, min, max) : Math.min(max, Math.max(min, fixed));
  };

const parameterOf = (tokens: readonly Place[], name: string): number | undefined => {
  if (/(^|\/)N$/.test(name)) return tokens.length;
  if (name.endsWith('/placement')) return 0;
  const found = /(?:^|\/)tokens\/(\d+)\/(pole|side|\d+)$/.exec(name);
  if (!found) return undefined;
  const place = tokens[Number(found[1]) % tokens.length]!;
  return found[2] === 'pole' ? place[0] : found[2] === 'side' ? place[1] : place[2 + Number(found[2])];
};
