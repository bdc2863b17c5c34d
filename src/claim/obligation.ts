import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Built, Given } from './given.js';
import type { Judgement } from './judgement.js';

/** [n, N]: the dimension and the number of tokens (whatever charts `count`). */
export type Size = readonly [n: number, N: number];

/**
 * The claim's own conclusion, read as symbols: an identity decided by the zero test at `sizes`, by random residues also
 * at the larger `residues`, and by a computer algebra system at the first size. No second text, so it cannot drift from
 * the claim.
 */
export interface StatementIdentity {
  readonly kind: 'statement';
  readonly shows: 'statement';
  readonly sizes: NonEmpty<Size>;
  readonly residues: readonly Size[];
}

/** An identity that the proof uses, with a control that must not be one. */
export interface LemmaIdentity {
  readonly kind: 'identity';
  readonly shows: 'lemma';
  readonly says: string;
  readonly given: Given<unknown>;
  readonly then: (data: never) => readonly Judgement[];
  readonly sizes: NonEmpty<Size>;
  readonly control: { readonly why: string; readonly then: (data: never) => readonly Judgement[] };
}

/**
 * Inequalities or equalities between numbers without free variables, held by interval arithmetic over a stated range.
 */
export interface Enclosure {
  readonly kind: 'enclosure';
  readonly shows: 'statement' | 'lemma';
  readonly says: string;
  readonly range: string;
  readonly holds: (A: Arithmetic) => readonly Judgement[];
  readonly control: { readonly why: string; readonly holds: (A: Arithmetic) => readonly Judgement[] };
}

export type Obligation = StatementIdentity | LemmaIdentity | Enclosure;
export type NonEmpty<T> = readonly [T, ...T[]];

export const statementIdentity = (sizes: NonEmpty<Size>, residues: readonly Size[] = []): StatementIdentity => ({
  kind: 'statement',
  shows: 'statement',
  sizes,
  residues,
});

interface LemmaSpec<A> {
  readonly says: string;
  readonly given: Given<A>;
  readonly then: (data: Built<NoInfer<A>>) => readonly Judgement[];
  readonly sizes: NonEmpty<Size>;
  readonly control: { readonly why: string; readonly then: (data: Built<NoInfer<A>>) => readonly Judgement[] };
}

export const lemmaIdentity = <A>(spec: LemmaSpec<A>): LemmaIdentity => ({ kind: 'identity', shows: 'lemma', ...spec });

export const enclosure = (spec: Omit<Enclosure, 'kind'>): Enclosure => ({ kind: 'enclosure', ...spec });
