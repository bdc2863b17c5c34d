import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { gallery, posed } from '../assume/gallery.js';
import { parameterSource, recording, replayed, type Ask, type Parameters } from '../assume/parameters.js';
import { scoped, type Source } from '../assume/source.js';
import { built } from '../claim/given.js';
import { ruling, type Ruling } from '../claim/ruling.js';
import { stream } from './stream.js';
import type { Tested } from './tested.js';

/** A draw: exact data, the integers that the charts are built from. */
export interface Draw {
  readonly index: number;
  readonly n: number;
  readonly parameters: Parameters;
}

/** The source of a draw in one reading; by default the recorded parameters are replayed. */
export const sourceOf = (A: Arithmetic, draw: Draw, ask: Ask = replayed(draw.parameters)): Source =>
  parameterSource(A, draw.n, ask);

/** The data of a draw, as they are in one reading. */
export const dataOf = (tested: Tested, draw: Draw, A: Arithmetic): unknown => built(tested.given, sourceOf(A, draw));

/** What one reading says of every judgement of the conclusion on a draw. */
export const rulingsOf = (tested: Tested, draw: Draw, A: Arithmetic): readonly Ruling[] =>
  concluded(tested, dataOf(tested, draw, A));

export const concluded = (tested: Tested, data: unknown): readonly Ruling[] =>
  tested.then === undefined ? [] : tested.then(data).map(ruling);

interface Key {
  readonly seed: number;
  readonly index: number;
  /** Every regime is its generic first one, and the gallery is left out. */
  readonly generic?: boolean;
}

/** Draw number `index`, read as it is drawn: first the gallery items of the claim's dimensions, then the stream. */
export const drawn = (tested: Tested, { seed, index, generic = false }: Key, A: Arithmetic) => {
  const { from, to } = tested.given;
  const item = generic ? undefined : gallery.filter(({ n }) => n >= from && n <= to)[index];
  const fresh = stream({ seed, index, id: tested.id });
  const parameters: Record<string, number> = {};
  const ask = recording(item === undefined ? fresh : posed(item, fresh), parameters);
  const draw: Draw = { index, parameters, n: ask('n', from, to) };
  const source = sourceOf(A, draw, ask);
  return { draw, data: () => built(tested.given, generic ? scoped({ ...source, regime: () => 0 }) : source) };
};
