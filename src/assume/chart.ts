import type { Source } from './source.js';

/**
 * An assumption: a rational map from parameters to data of type T that satisfies the hypothesis by construction, and
 * the weaker type Base that remains when the hypothesis is dropped. `promises` makes T invariant: a stronger chart
 * cannot pose as a weaker one.
 */
export interface Chart<T, Base = T> {
  readonly name: string;
  readonly build: (source: Source) => T;
  readonly promises?: (data: T) => T;
  readonly refines?: (base: Base) => void;
}

export const chart = <T, Base = T>(name: string, build: (source: Source) => T): Chart<T, Base> => ({ name, build });

declare const intended: unique symbol;
/** A piece of machinery that the statement is about; what a control puts in its place is the plain T. */
export type Intended<T> = T & { readonly [intended]: true };

/** Names a value by its key: `the({ softmax })`. */
export type Named<T> = Readonly<Record<string, T>>;

/** A fixed piece of machinery: a field, a constant, an action. `given: { field: the({ softmax }) }`. */
export const the = <T>(named: Named<T>): Chart<Intended<T>, T> => {
  const [name, value] = only(named);
  return chart<Intended<T>, T>(name, () => value as Intended<T>);
};

/** The same without the promise: what a control puts in place of the machinery. */
export const plainly = <T>(named: Named<T>): Chart<T> => {
  const [name, value] = only(named);
  return chart(name, () => value);
};

const only = <T>(named: Named<T>): readonly [string, T] => {
  const entries = Object.entries(named);
  const entry = entries[0];
  if (entry === undefined || entries.length > 1)
    throw new Error(`the: exactly one named value; found ${entries.length}. Write the({ softmax }).`);
  return entry;
};
