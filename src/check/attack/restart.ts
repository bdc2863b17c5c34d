import type { Parameters } from '../../assume/parameters.js';
import type { Draw } from '../draw.js';
import type { Found } from '../sample.js';
import type { Tested } from '../tested.js';
import { confirmed, type Suspect } from './confirmed.js';
import { coordinateOf, entryAt } from './coordinates.js';
import { descent, laid } from './descent.js';
import { landscape, lanes, type Landscape, type Place } from './landscape.js';
import { program, type Program } from './program.js';
import { changedShape, freshShape, type Shape } from './shape.js';
import { starts } from './starts.js';
import { uniforms, type Uniforms } from './uniforms.js';

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
}

/** Descents at one shape, turns and operations of one descent, changes of shape, and recordings at one place. */
const most = { descents: 2, turns: 48, shapes: 4, recordings: 3, operations: 2 ** 18 };

/** A place with the program that led there. */
interface Reached {
  readonly at: Program;
  readonly place: Place;
}

/**
 * One restart: from the best of many points of one shape down, then on from there with sizes and cases changed one by
 * one. A function of the statement and the key alone, so restarts may run anywhere.
 */
export const restart = (tested: Tested, { seed, index }: RestartKey): Restart => {
  const next = uniforms({ seed, id: tested.id, index });
  let [best, last, doubtful]: [Reached | null, Reached | null, Reached | null] = [null, null, null];
  let [looks, margin] = [0, Infinity];
  for (let shape = 0; shape < most.shapes; shape++) {
    const from = best === null ? freshShape(tested, index, next) : changedShape(tested, answersOf(best), next);
    const found = searched(tested, { shape: from, index, next, near: best });
    looks += found.looks;
    if (found.reached === null) continue;
    if (best === null || found.reached.place.margin < best.place.margin) best = found.reached;
    const seen = best.place.margin < 0 ? confirmed(tested, suspectOf(best, index)) : null;
    if (seen?.refuted) return { looks, margin: best.place.margin, draw: seen.refuted.draw, ...seen };
    if (seen?.doubtful) doubtful ??= best;
    if (seen !== null) [best, margin] = [null, Math.min(margin, 0)];
    margin = Math.min(margin, best?.place.margin ?? Infinity);
    last = best ?? last;
  }
  const end = doubtful ?? last;
  return { looks, margin, draw: end && drawOf(end, index), refuted: null, doubtful: doubtful !== null };
};

const entriesOf = ({ at, place }: Reached): Parameters =>
  Object.fromEntries(at.names.map((name, k) => [name, entryAt(at.scales[k]!, place.z[k]!)]));

const answersOf = (reached: Reached) => ({
  ...{ n: reached.at.n, whole: reached.at.whole },
  entries: entriesOf(reached),
});

const drawOf = (reached: Reached, index: number): Draw => ({
  index,
  n: reached.at.n,
  parameters: { n: reached.at.n, ...reached.at.whole, ...entriesOf(reached) },
});

const suspectOf = (reached: Reached, index: number): Suspect => ({
  ...{ draw: drawOf(reached, index), names: reached.at.names, margin: reached.place.margin },
});

interface Search {
  readonly shape: Shape;
  readonly index: number;
  readonly next: Uniforms;
  readonly near: Reached | null;
}

const searched = (tested: Tested, { shape, index, next, near }: Search) => {
  const at = recorded(tested, index, shape);
  if (at === null) return { looks: 0, reached: null };
  const over = landscape(at);
  const lay = starts(at);
  const fresh = Array.from({ length: near === null ? 3 : 1 }, (): Place => {
    lay(over.points, next);
    return over.best(lanes);
  });
  const few = [over.best(laid(over.points, pointOf(at))), ...fresh].toSorted(byMargin).slice(0, most.descents);
  const ends = few.map(place => lowest(at, over, place)).toSorted(byMargin);
  const reached = settled(tested, index, { at, place: ends[0]! });
  return { looks: over.looks(), reached: reached.place.margin === Infinity ? null : reached };
};

const byMargin = (a: Place, b: Place): number => a.margin - b.margin;

/** Long tapes are gone down in fewer turns. */
const lowest = ({ tape }: Program, over: Landscape, place: Place): Place => {
  const turns = Math.min(most.turns, Math.ceil(most.operations / tape.op.length));
  return place.margin === Infinity ? place : descent(over, place, turns);
};

const pointOf = (at: Program): Float64Array => at.start.map((entry, k) => coordinateOf(at.scales[k]!, entry));

/** Recorded again where a descent ended: there the formula may take another way; then the descent goes on. */
const settled = (tested: Tested, index: number, reached: Reached): Reached => {
  let here = reached;
  if (reached.at.tape.conditions.length === 0 && !reached.at.tape.approximated) return here;
  for (let k = 0; k < most.recordings && here.place.margin < Infinity; k++) {
    const { parameters, n } = drawOf(here, index);
    const again = recorded(tested, index, { n, ask: name => parameters[name] ?? 0 });
    if (again === null) return { ...here, place: { ...here.place, margin: Infinity } };
    const agree = Math.abs(again.margin - here.place.margin) <= 2 ** -20 * Math.abs(again.margin) + 2 ** -40;
    if (agree) return here;
    here = { at: again, place: lowest(again, landscape(again), { z: pointOf(again), margin: again.margin }) };
  }
  return here;
};

/** Inequalities are attacked where there are any, equalities otherwise and in one restart of four. */
const recorded = (tested: Tested, index: number, { n, ask }: Shape): Program | null => {
  const relations = index % 4 === 3 ? (['=', '≥'] as const) : (['≥', '='] as const);
  try {
    const first = program({ tested, relation: relations[0] }, n, ask);
    return first ?? program({ tested, relation: relations[1] }, n, ask);
  } catch {
    return null;
  }
};
