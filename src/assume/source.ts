import type { Variables } from '../arithmetic/variables.js';

export type Dimension = number;

/**
 * Where a chart takes its parameters from: drawn integers, symbols, residues, or a fixed configuration. A chart is one
 * text over a source, so every reading speaks of the same point, and all hypotheses hold by construction.
 */
export interface Source extends Variables {
  readonly n: Dimension;
  /** The same source with every name below prefixed: parameters are named by their path, `mu/tokens/2`. */
  readonly at: (name: string | number) => Source;
  /** A size, such as the number of tokens; identities fix it. */
  readonly count: (name: string, min: number, max: number) => number;
  /** One of several cases of the hypothesis, 0 … of − 1; identities go through all of them. */
  readonly branch: (name: string, of: number) => number;
  /**
   * One of several regions of one and the same hypothesis, 0 … of − 1; identities take the first, which must be
   * generic.
   */
  readonly regime: (name: string, of: number) => number;
}

/** A source is made of these; `at` is added by `scoped`. */
export type Root = Omit<Source, 'at'>;

/** Prefixes names, so that charts need not know where they stand. */
export const scoped = (root: Root, path = ''): Source => ({
  in: root.in,
  n: root.n,
  at: name => scoped(root, `${path}${String(name)}/`),
  free: (name, bound) => root.free(path + name, bound),
  unit: (name, n) => root.unit(path + name, n),
  simplex: (name, N) => root.simplex(path + name, N),
  count: (name, min, max) => root.count(path + name, min, max),
  branch: (name, of) => root.branch(path + name, of),
  regime: (name, of) => root.regime(path + name, of),
});
