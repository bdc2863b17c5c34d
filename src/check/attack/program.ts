import { recorder, type Tape } from '../../arithmetic/tape.js';
import { answeredSource, type Ask, type Parameters } from '../../assume/parameters.js';
import { built } from '../../claim/given.js';
import { marginOf, type Relation } from '../../claim/margin.js';
import type { Tested } from '../tested.js';
import { scaleOf, type Range, type Scale } from './coordinates.js';

/** The margin of a statement as a function of its entries, at fixed sizes and cases. */
export interface Program {
  readonly n: number;
  /** What the margin is taken over. */
  readonly relation: Relation;
  /** The answers that decide sizes and cases. */
  readonly whole: Parameters;
  readonly names: readonly string[];
  readonly scales: readonly Scale[];
  /** The entries at which it was recorded, and the margin there. */
  readonly start: Float64Array;
  readonly margin: number;
  readonly tape: Tape;
}

/** What a program is recorded for: the statement, and which of its judgements. */
export interface Aim {
  readonly tested: Tested;
  readonly relation: Relation;
}

/** Records the conclusion at the entries that `ask` answers; null where nothing of this relation is judged. */
export const program = ({ tested, relation }: Aim, n: number, ask: Ask): Program | null => {
  const [whole, recording]: [Record<string, number>, Recorder] = [{}, recorder()];
  const entries = new Map<string, Entry>();
  const source = answeredSource(recording.in, n, {
    whole: (name, min, max) => (whole[name] ??= ask(name, min, max)),
    entry: (name, range, grain) => {
      const entry = entries.get(name) ?? { range, variable: recording.variable(ask(name, ...range)) };
      entries.set(name, entry);
      return recording.in.mul(entry.variable, recording.in.of(1 / grain));
    },
  });
  const margin = marginOf(tested.then!(built(tested.given, source)), relation);
  if (margin === null) return null;
  const tape = recording.tape(margin);
  return {
    relation,
    ...{ n, whole, names: [...entries.keys()], scales: [...entries.values()].map(({ range }) => scaleOf(range)), tape },
    start: Float64Array.from(tape.inputs, node => tape.recorded[node]!),
    margin: tape.recorded[tape.output]!,
  };
};

type Recorder = ReturnType<typeof recorder>;

interface Entry {
  readonly range: Range;
  readonly variable: ReturnType<Recorder['variable']>;
}
