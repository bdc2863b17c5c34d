import { replayed } from '../../assume/parameters.js';
import { judgedBelow } from '../../claim/margin.js';
import type { Draw } from '../draw.js';
import type { Found } from '../sample.js';
import type { Tested } from '../tested.js';
import { confirmed, type Suspect } from './confirmed.js';
import type { Reached } from './descent.js';
import { entriesOf, searched } from './search.js';
import { changedShape, freshShape, type Shape } from './shape.js';
import { uniforms } from './uniforms.js';

/** What one restart of an attack came to. */
export interface Restart {
  /** Points that were looked at. */
  readonly looks: number;
  /** The least margin that was seen, and where; Infinity and null where nothing was judged. */
  readonly margin: number;
  readonly draw: Draw | null;
  readonly refuted: Found | null;
  /** The place is better than 0 in plain doubles, and double precision with bounds cannot decide. */
  readonly doubtful: boolean;
}

export interface RestartKey {
  readonly seed: number;
  readonly index: number;
  /** Begins at this place, not at fresh ones. */
  readonly near?: Pick<Draw, 'n' | 'parameters'> | undefined;
}

/** Changes of shape in one restart. */
const shapes = 4;

/**
 * One restart: from the best of many points of one shape down, then on from there with sizes and cases changed one by
 * one. A function of the statement and the key alone, so restarts may run anywhere.
 */
export const restart = (tested: Tested, { seed, index, near }: RestartKey): Restart => {
  const next = uniforms({ seed, id: tested.id, index });
  let [best, last, doubtful]: [Reached | null, Reached | null, Reached | null] = [null, null, null];
  let [looks, margin] = [0, Infinity];
  for (let shape = 0; shape < shapes; shape++) {
    const first = near && shape === 0 ? shapeAt(near) : freshShape(tested, index, next);
    const from = best === null ? first : changedShape(tested, answersOf(best), next);
    const found = searched({ tested, index }, { shape: from, next, isFirst: best === null });
    looks += found.looks;
    if (found.reached === null) continue;
    if (best === null || found.reached.place.margin < best.place.margin) best = found.reached;
    const seen = best.place.margin < 0 ? confirmed(tested, suspectOf(best, index)) : null;
    if (seen?.refuted) return { looks, margin: best.place.margin, draw: seen.refuted.draw, ...seen };
    if (seen?.doubtful) doubtful ??= best;
    if (seen !== null) [best, margin] = [null, Math.min(margin, 0)];
    if (best === null || best.place.margin >= judgedBelow) continue;
    [last, margin] = [best, Math.min(margin, best.place.margin)];
  }
  const end = doubtful ?? last;
  return { looks, margin, draw: end && drawOf(end, index), refuted: null, doubtful: doubtful !== null };
};

const shapeAt = ({ n, parameters }: Pick<Draw, 'n' | 'parameters'>): Shape => ({ n, ask: replayed(parameters) });

const answersOf = (reached: Reached) => ({
  ...{ n: reached.over.at.n, whole: reached.over.at.whole },
  entries: entriesOf(reached),
});

const drawOf = (reached: Reached, index: number): Draw => ({
  index,
  n: reached.over.at.n,
  parameters: { n: reached.over.at.n, ...reached.over.at.whole, ...entriesOf(reached) },
});

const suspectOf = (reached: Reached, index: number): Suspect => ({
  ...{ draw: drawOf(reached, index), names: reached.over.at.names, margin: reached.place.margin },
});
