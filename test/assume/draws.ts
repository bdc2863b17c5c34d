import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { parameterSource, replayed, type Parameters } from '../../src/assume/parameters.js';
import type { Source } from '../../src/assume/source.js';
import { rational as exactly } from '../../src/arithmetic/rational.js';
import { drawn } from '../../src/check/draw.js';
import type { Tested } from '../../src/check/tested.js';
import { inDimension } from '../../src/claim/given.js';

/** A chart in every dimension, as far as its data go: what it promises is put to the test, not believed. */
export type Family<T> = (n: number) => { readonly name: string; readonly build: (source: Source) => T };

/** A draw of one chart: its integers, and the data in any reading. */
export interface Drawn<T> {
  readonly n: number;
  readonly parameters: Parameters;
  readonly data: (A: Arithmetic) => T;
}

/** The first draws of a chart in dimensions 2 to 4, as a claim about its data would see them. */
export const drawsOf = <T>(family: Family<T>, count: number, seed = 1): readonly Drawn<T>[] => {
  const given = inDimension<unknown>(2, 4, n => ({ data: family(n) }));
  const tested: Tested = { id: 'test/assume', given, orders: [] };
  return Array.from({ length: count }, (_, index) => {
    const read = (A: Arithmetic) => {
      const { draw, data } = drawn(tested, { seed, index }, A);
      const value = (data() as { readonly data: T }).data;
      return { draw, value };
    };
    const { draw } = read(exactly);
    return { n: draw.n, parameters: draw.parameters, data: A => read(A).value };
  });
};

/** The data that other integers in place of the drawn ones build: what shrinking may come to. */
export const builtFrom = <T>(family: Family<T>, A: Arithmetic, { n, parameters }: Omit<Drawn<T>, 'data'>): T =>
  family(n).build(parameterSource(A, n, replayed(parameters)).at('data'));
