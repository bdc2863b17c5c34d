import { recorder, type Tape } from '../../arithmetic/tape.js';
import { answeredSource, type Ask, type Parameters } from '../../assume/parameters.js';
import { built } from '../../claim/given.js';
import { marginOf, type Relation } from '../../claim/margin.js';
import { replay, type Replay } from '../../flat/replay.js';
import type { Tested } from '../tested.js';
import type { Range } from './coordinates.js';

/** The margin of a statement as a function of its entries, at fixed sizes and cases. */
export interface Program {
  readonly n: number;
  /** The answers that decide sizes and cases. */
  readonly whole: Parameters;
  readonly names: readonly string[];
  readonly ranges: readonly Range[];
  /** The entries at which it was recorded, and the margin there. */
  readonly start: Float64Array;
  readonly margin: number;
  readonly tape: Tape;
  readonly replay: Replay;
}

/** What a program is recorded for: the statement, and which of its judgements. */
export interface Aim {
  readonly tested: Tested;
  readonly relation: Relation;
}

/** How many points are looked at together: enough that finding out the operations costs nothing. */
export const lanes = 16;

/** Records the conclusion at the entries that `ask` answers; null where nothing of this relation is judged. */
export const program = ({ tested, relation }: Aim, n: number, ask: Ask): Program | null => {
  const [whole, names, ranges, start]: [Record<string, number>, string[], Range[], number[]] = [{}, [], [], []];
  const recording = recorder();
  const variables = new Map<string, ReturnType<typeof recording.variable>>();
  const source = answeredSource(recording.in, n, {
    whole: (name, min, max) => (whole[name] ??= ask(name, min, max)),
    entry: (name, range, grain) => {
      const known = variables.get(name);
      if (known === undefined) names.push(name);
      const value = known === undefined ? ask(name, ...range) : 0;
      if (known === undefined) ranges.push(range);
      if (known === undefined) start.push(value);
      const variable = known ?? recording.variable(value);
      variables.set(name, variable);
      return recording.in.mul(variable, recording.in.of(1 / grain));
    },
  });
  const margin = marginOf(tested.then!(built(tested.given, source)), relation);
  if (margin === null) return null;
  const tape = recording.tape(margin);
  const at = tape.recorded[tape.output]!;
  return {
    ...{ n, whole, names, ranges, tape, margin: at },
    ...{ start: Float64Array.from(start), replay: replay(tape, lanes) },
  };
};
