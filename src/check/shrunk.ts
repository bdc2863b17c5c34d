import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { running } from '../arithmetic/running.js';
import { recording, replayed } from '../assume/parameters.js';
import { built } from '../claim/given.js';
import { concluded, sourceOf, type Draw } from './draw.js';
import { isSimpler } from './moves/isSimpler.js';
import { moves } from './moves/moves.js';
import type { Found } from './sample.js';
import type { Tested } from './tested.js';

/** How each move is judged, and how many are tried at most. */
export interface Manner {
  readonly in: Arithmetic;
  readonly trials: number;
}

/** Enough for every parameter of a large draw to be tried several times; a shrink stops earlier when no move helps. */
const inDoubles: Manner = { in: running, trials: 4000 };

export interface Shrunk {
  readonly found: Found;
  readonly steps: number;
}

/**
 * A simpler draw that is still refuted: greedy, until no move is refuted. Parameters are named by path, so a lower n or
 * N leaves the others where they were.
 */
export const shrunk = (tested: Tested, found: Found, { in: A, trials } = inDoubles): Shrunk => {
  const refutation = refutationIn(A, tested);
  let [best, steps, left] = [refutation(found.draw, null) ?? found, 0, trials];
  const improved = (): Found | null => {
    for (const candidate of moves(best.draw, tested.given.from)) {
      const next = left-- > 0 ? refutation(candidate, best.draw) : null;
      if (next !== null) return next;
    }
    return null;
  };
  for (let next = improved(); next !== null; next = improved()) [best, steps] = [next, steps + 1];
  return { found: best, steps };
};

/** Whether plain bounds refute a draw with room to spare. */
export const isClear = (tested: Tested, draw: Draw): boolean => refutationIn(running, tested)(draw, null) !== null;

/**
 * Refuted with room to spare: the gap is twice its bound, so that a higher precision will agree. The draw holds what
 * the charts asked for, within its ranges, and must read simpler than the one before.
 */
const refutationIn =
  (A: Arithmetic, tested: Tested) =>
  (draw: Draw, before: Draw | null): Found | null => {
    try {
      const parameters: Record<string, number> = { n: draw.n };
      const data = built(tested.given, sourceOf(A, draw, recording(replayed(draw.parameters), parameters)));
      const asked = { ...draw, parameters };
      if (before !== null && !isSimpler(asked, before)) return null;
      const ruling = concluded(tested, data).find(r => r.outcome === 'refuted' && Math.abs(r.gap) > 2 * r.bound);
      return ruling ? { draw: asked, ruling } : null;
    } catch {
      return null;
    }
  };
