import { withDigits } from '../arithmetic/multiprecision.js';
import { program } from './attack/program.js';
import { replayed } from '../assume/parameters.js';
import type { Draw } from './draw.js';
import { explanation } from './explanation.js';
import { bits } from './moreDigits.js';
import { lowest, plainest } from './plainest.js';
import type { Explanation } from './result.js';
import type { Found } from './sample.js';
import { isClear, shrunk } from './shrunk.js';
import type { Tested } from './tested.js';

/** A refutation that reads well, and what of it matters. */
export interface Simplified {
  readonly found: Found;
  readonly explanation: Explanation;
}

/** Operations with 40 digits that may be spent on a shrink, and on an explanation: some seconds. */
const affordable = 2 ** 21;

/**
 * The refutation in the lowest dimension and with the simplest data that it is found at. Where plain bounds hardly see
 * it, every move is judged with 40 digits, as many as can be afforded.
 */
export const simplified = async (tested: Tested, refuted: Found): Promise<Simplified> => {
  const low = lowest(tested, plainest(tested, refuted));
  if (isClear(tested, low.draw)) {
    const { found } = shrunk(tested, low);
    return { found, explanation: explanation(tested, found.draw) };
  }
  const moves = Math.ceil(affordable / operations(tested, low));
  return withDigits(bits, A => {
    const { found } = shrunk(tested, low, { in: A, trials: Math.min(moves, 400) });
    const trials = Math.max(1, Math.min(8, Math.floor(moves / 64)));
    return { found, explanation: explanation(tested, found.draw, { in: A, trials }) };
  });
};

/** How many operations the conclusion takes there; many if it cannot be recorded. */
const operations = (tested: Tested, { draw, ruling }: Found): number => {
  try {
    return recordedAt(tested, draw, ruling.relation) ?? affordable;
  } catch {
    return affordable;
  }
};

const recordedAt = (tested: Tested, { n, parameters }: Draw, relation: Found['ruling']['relation']): number | null =>
  program({ tested, relation }, n, replayed(parameters))?.tape.op.length ?? null;
