import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Box } from '../arithmetic/box.js';
import type { Vector } from '../sphere/verbs.js';
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

/** Inequalities between numbers without free variables, held by interval arithmetic over a stated range. */
export interface Enclosure {
  readonly kind: 'enclosure';
  readonly shows: 'statement' | 'lemma';
  readonly says: string;
  readonly range: string;
  readonly holds: (A: Arithmetic) => readonly Judgement[];
  readonly control: { readonly why: string; readonly holds: (A: Arithmetic) => readonly Judgement[] };
}

/**
 * Inequalities between formulas of real parameters, held on whole boxes at once: by interval arithmetic, mean-value
 * forms and bisection. The control is the same with a mistake, and must be refuted at a point of its boxes.
 */
export interface BoxEnclosure {
  readonly kind: 'box';
  readonly shows: 'statement' | 'lemma';
  readonly says: string;
  readonly boxes: NonEmpty<Box>;
  readonly holds: (x: Vector) => readonly Judgement[];
  readonly control: {
    readonly why: string;
    readonly holds: (x: Vector) => readonly Judgement[];
    readonly boxes?: NonEmpty<Box>;
  };
  /** At most so many boxes are looked at; 2^14 when missing. */
  readonly budget?: number;
}

export type Obligation = StatementIdentity | LemmaIdentity | Enclosure | BoxEnclosure;
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

export const boxEnclosure = (spec: Omit<BoxEnclosure, 'kind'>): BoxEnclosure => ({ kind: 'box', ...spec });
