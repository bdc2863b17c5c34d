import type { Parameters } from '../../assume/parameters.js';
import type { Relation } from '../../claim/margin.js';
import type { Tested } from '../tested.js';
import { coordinateOf, entryAt } from './coordinates.js';
import { descentOverKinks, laid, type Leash, type Reached } from './descent.js';
import { landscape, lanes, type Landscape, type Place } from './landscape.js';
import { polled, type Again } from './polling.js';
import { program, type Program } from './program.js';
import type { Shape } from './shape.js';
import { starts } from './starts.js';
import type { Uniforms } from './uniforms.js';

/** The statement, and the number of the restart. */
export interface Target {
  readonly tested: Tested;
  readonly index: number;
}

export interface Search {
  readonly shape: Shape;
  readonly next: Uniforms;
  /** Whether nothing has been found yet: then more points are looked at. */
  readonly isFirst: boolean;
}

/** Descents at one shape, turns of one descent and operations of all its turns, and recordings at one place. */
const most = { descents: 2, turns: 48, operations: 2 ** 18, recordings: 3 };

/** From the best of many points of one shape down; null where nothing is judged. */
export const searched = (target: Target, { shape, next, isFirst }: Search) => {
  const at = recorded(target, shape);
  if (at === null) return { looks: 0, reached: null };
  const over = landscape(at);
  const { leash, looks } = leashed(target, over);
  const lay = starts(at);
  const fresh = Array.from({ length: isFirst ? 3 : 1 }, (): Place => {
    lay(over.points, next);
    return over.best(lanes);
  });
  const begun = over.best(laid(over.points, pointOf(at)));
  const few = [begun, ...fresh]
    .filter(({ margin }) => margin < Infinity)
    .toSorted(byMargin)
    .slice(0, most.descents);
  const ends = few.map(place => descentOverKinks({ over, place }, leash));
  const lowest = ends.toSorted((a, b) => byMargin(a.place, b.place))[0];
  const reached = lowest ? settled(lowest, leash) : null;
  return { reached: reached && freely(target, reached, next), looks: looks() };
};

const byMargin = (a: Place, b: Place): number => a.margin - b.margin;

/** Long tapes are gone down in fewer turns, and recorded anew a quarter as often at most. */
const leashed = (target: Target, over: Landscape): { readonly leash: Leash; readonly looks: () => number } => {
  const turns = Math.min(most.turns, Math.ceil(most.operations / over.at.tape.op.length));
  const seen = [over];
  const anew: Leash['anew'] = (from, z) => {
    const answers = { ...from.at.whole, ...entriesOf({ over: from, place: { z, margin: 0 } }) };
    const shape = { n: from.at.n, ask: (name: string) => answers[name] ?? 0 };
    const again = seen.length > turns / 4 ? null : recorded(target, shape);
    if (again === null || again.names.join() !== from.at.names.join()) return null;
    seen.push(landscape(again));
    return seen.at(-1)!;
  };
  return { leash: { turns, anew }, looks: () => seen.reduce((all, one) => all + one.looks(), 0) };
};

/** The entries at a place. */
export const entriesOf = ({ over: { at }, place }: Reached): Parameters =>
  Object.fromEntries(at.names.map((name, k) => [name, entryAt(at.scales[k]!, place.z[k]!)]));

const pointOf = (at: Program): Float64Array => at.start.map((entry, k) => coordinateOf(at.scales[k]!, entry));

/** Recorded again where a descent ended: if the formula takes another way there, the descent goes on. */
const settled = (reached: Reached, leash: Leash): Reached => {
  let here = reached;
  const { conditions, approximated } = reached.over.at.tape;
  for (let k = 0; k < most.recordings && (conditions.length > 0 || approximated); k++) {
    const over = leash.anew(here.over, here.place.z);
    if (over === null) return here;
    const { margin } = over.at;
    if (Math.abs(margin - here.place.margin) <= 2 ** -20 * Math.abs(margin) + 2 ** -40) return here;
    here = descentOverKinks({ over, place: { z: pointOf(over.at), margin } }, leash);
  }
  return here;
};

/** On from there without derivatives, where the tape has none. */
const freely = (target: Target, reached: Reached, next: Uniforms): Reached => {
  const { at } = reached.over;
  if (!at.tape.approximated) return reached;
  const again: Again = z => {
    const answers = { ...at.whole, ...entriesOf({ over: reached.over, place: { z, margin: 0 } }) };
    const found = recorded(target, { n: at.n, ask: (name: string) => answers[name] ?? 0 });
    return found?.names.join() === at.names.join() ? found : null;
  };
  return polled(reached, again, next);
};

/** Inequalities are attacked where there are any, equalities otherwise and in one restart of four. */
const recorded = ({ tested, index }: Target, { n, ask }: Shape): Program | null => {
  const relations: readonly Relation[] = index % 4 === 3 ? ['=', '≥', 'unmet'] : ['≥', '=', 'unmet'];
  try {
    return relations.reduce<Program | null>((found, relation) => found ?? program({ tested, relation }, n, ask), null);
  } catch {
    return null;
  }
};
