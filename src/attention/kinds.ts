import type { QueryKeyWeights, SinkhornWeights } from './headWeights.js';
import * as variants from './variants.js';
import type { AnyVariant } from './variants.js';

/** Weights that every kind of attention can read. */
export type AnyWeights = QueryKeyWeights & SinkhornWeights;

/** The name of a kind of attention. */
export type Kind = keyof typeof variants;

export const kinds = Object.keys(variants) as readonly Kind[];

/** The kind of attention of this name. */
export const variantOf = (kind: Kind): AnyVariant => variants[kind];
