import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Variables } from '../arithmetic/variables.js';

/** A statement of identities in one text for all readings: every entry is claimed to vanish identically. */
export type Expression = (v: Variables) => readonly Scalar[];

/** The entries in one reading; a statement without any would hold vacuously, so it is an error. */
export const entriesOf = (expression: Expression, v: Variables): readonly Scalar[] => {
  const entries = expression(v);
  if (entries.length === 0)
    throw new Error('expression: a statement must have an entry; found none. It states nothing.');
  return entries;
};
