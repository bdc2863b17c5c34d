import type { Family } from './draws.js';

/** A chart, what it promises, and a weaker chart of the same fields that does not. */
export interface Law<T> {
  readonly name: string;
  readonly chart: Family<T>;
  readonly promise: (data: T) => boolean;
  readonly weaker: Family<T>;
}

/** Forgets the type of the data, so that laws of different charts stand in one table. */
export const law = <T>(name: string, chart: Family<T>, rest: Omit<Law<T>, 'name' | 'chart'>): Law<unknown> =>
  ({ name, chart, ...rest }) as unknown as Law<unknown>;
