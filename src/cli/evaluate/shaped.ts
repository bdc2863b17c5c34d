/** The shape of an answer: a number, a list, a list of lists; T itself is no list. */
export type Shaped<T> = T | readonly Shaped<T>[];

const isList = <T>(value: Shaped<T>): value is readonly Shaped<T>[] => Array.isArray(value);

/** The same shape with f of each entry. */
export const shaped = <T, S>(value: Shaped<T>, f: (entry: T) => S): Shaped<S> =>
  isList(value) ? value.map(part => shaped(part, f)) : f(value);

/** All entries, row by row. */
export const entriesOf = <T>(value: Shaped<T>): readonly T[] =>
  isList(value) ? value.flatMap(part => entriesOf(part)) : [value];
