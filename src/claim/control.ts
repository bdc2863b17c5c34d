import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { plainly, type Chart, type Named } from '../assume/chart.js';
import type { Dimension } from '../assume/source.js';

/** Exact data of a control that fails, for hypotheses whose counterexamples are thin: the base data, in any reading. */
export interface Witness<A> {
  readonly n: Dimension;
  readonly data: (A: Arithmetic) => { readonly [K in keyof A]?: unknown };
}

/** The weaker chart of X, with the same fields; a chart that promises nothing has none. */
export type Weaker<X> =
  X extends Chart<infer T, infer Base> ? Chart<Base, never> & Drops<T, Base> & SameFields<T, Base> : never;
type Drops<T, Base> = [Base] extends [T] ? 'this assumption promises nothing that could be dropped' : unknown;
type SameFields<T, Base> =
  Exclude<keyof T, symbol> extends keyof Base ? unknown : 'the weaker data lack a field that the conclusion may read';

/**
 * The statement with one hypothesis weakened or one piece of machinery exchanged. It must be refuted within the claim's
 * own budget of draws, or by its witness: its counterexample is the explanation of why the hypothesis is there.
 */
export type Control<A> = {
  readonly [K in keyof A]: {
    readonly kind: 'drop' | 'swap';
    readonly key: K;
    readonly instead: (n: Dimension) => Weaker<A[K]>;
    readonly why: string;
    readonly witness?: Witness<A>;
  };
}[keyof A];

/** Weakens the hypothesis `key` to the given chart. */
export const drop = <const K extends string, C>(key: K, instead: (n: Dimension) => C, why: string) => ({
  kind: 'drop' as const,
  key,
  instead,
  why,
});

/** Puts a named wrong piece of machinery in the place of the right one: `swap('field', { unprojected }, '…')`. */
export const swap = <const K extends string, T>(key: K, wrong: Named<T>, why: string) => ({
  kind: 'swap' as const,
  key,
  instead: (_n: Dimension): Chart<T> => plainly(wrong),
  why,
});
