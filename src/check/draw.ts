import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { gallery, posed } from '../assume/gallery.js';
import { parameterSource, recording, replayed, type Ask, type Parameters } from '../assume/parameters.js';
import type { Source } from '../assume/source.js';
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

/** Draw number `index`, read as it is drawn: first the gallery items of the claim's dimensions, then the stream. */
export const drawn = (tested: Tested, key: { readonly seed: number; readonly index: number }, A: Arithmetic) => {
  const { from, to } = tested.given;
  const item = gallery.filter(({ n }) => n >= from && n <= to)[key.index];
  const fresh = stream({ ...key, id: tested.id });
  const parameters: Record<string, number> = {};
  const ask = recording(item === undefined ? fresh : posed(item, fresh), parameters);
  const draw: Draw = { index: key.index, parameters, n: ask('n', from, to) };
  return { draw, data: () => built(tested.given, sourceOf(A, draw, ask)) };
};
