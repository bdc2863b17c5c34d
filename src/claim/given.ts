import type { Chart } from '../assume/chart.js';
import type { Dimension, Source } from '../assume/source.js';

/** The data that a record of charts builds. */
export type Built<A> = { readonly [K in keyof A]: A[K] extends Chart<infer T, infer _> ? T : never };

/** "For all": in dimensions from … to, the data of these charts. */
export interface Given<A> {
  readonly from: Dimension;
  readonly to: Dimension;
  readonly charts: (n: Dimension) => A;
}

export const inDimension = <A>(from: Dimension, to: Dimension, charts: (n: Dimension) => A): Given<A> => ({
  from,
  to,
  charts,
});

interface AnyChart {
  readonly name: string;
  readonly build: (source: Source) => unknown;
}

/** Builds all data of a claim from one source, each below its own name. */
export const built = <A>(given: Given<A>, source: Source): Built<A> => {
  const charts = given.charts(source.n) as Readonly<Record<string, AnyChart>>;
  return Object.fromEntries(Object.entries(charts).map(([key, one]) => [key, one.build(source.at(key))])) as Built<A>;
};

/** The names of the hypotheses, in the order of the statement. */
export const hypotheses = (given: Given<unknown>): readonly string[] =>
  Object.values(given.charts(given.from) as Readonly<Record<string, AnyChart>>).map(one => one.name);
