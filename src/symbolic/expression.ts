import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Variables } from '../arithmetic/variables.js';

/** A statement of identities in one text for all readings: every entry is claimed to vanish identically. */
export type Expression = (v: Variables) => readonly Scalar[];
