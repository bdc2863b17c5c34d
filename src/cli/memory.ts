import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ClaimResult, Counterexample, NearMiss } from '../check/result.js';
import { storedIn, type Stored } from '../check/stored.js';
import { messageOf } from './badInput.js';
import { wholeFile } from './wholeFile.js';

/** How far a search came: written after each round, so that a run that is killed loses no round that was done. */
export interface SearchNote {
  readonly schema: 1;
  readonly claim: string;
  readonly seed: number;
  /** Whether the run came to its end. */
  readonly ended: boolean;
  readonly says: string;
  readonly seen: string;
  readonly nearest: NearMiss | null;
}

/** What earlier runs left beside the file of a conjecture, and how this one adds to it. */
export interface Memory {
  readonly stored: Stored | null;
  readonly note: SearchNote | null;
  /** Lines to be said before the search. */
  readonly lines: readonly string[];
  /** What is said where the stored refutation is none any more. */
  readonly stale: string;
  readonly write: (result: ClaimResult, seen: Seen) => void;
}

export interface Seen {
  readonly seed: number;
  readonly ended: boolean;
  readonly text: string;
}

/** No memory: a claim that is no open question, or a replay. */
export const forgetful: Memory = { stored: null, note: null, lines: [], stale: '', write: () => undefined };

/** The memory of a conjecture in a folder: counterexamples/<id>.json, and how far the last search came. */
export const memoryOf = (id: string, folder: string): Memory => {
  const base = join(folder, 'counterexamples', ...id.split('/'));
  const [refutation, search] = [`${base}.json`, `${base}.search.json`];
  const known = existsSync(refutation) ? storedIn(readFileSync(refutation, 'utf8')) : null;
  const note = existsSync(search) ? noteIn(readFileSync(search, 'utf8')) : null;
  const name = (path: string): string => relative(process.cwd(), path);
  const lines = [...(known === null ? [] : [knownLine(name(refutation), known)]), ...cutOff(note)];
  const stale = `memory: ${name(refutation)} does not refute the claim any more; it was searched anew`;
  const write: Memory['write'] = (result, seen) => {
    const { counterexample: found } = result;
    try {
      if (found === null) wholeFile(search, json(noteOf(id, result, seen)));
      else if (found.certified && found.parameters !== null) refuted(result, found, seen.seed);
    } catch (error) {
      process.stderr.write(`memory: nothing could be written; found '${messageOf(error)}'\n`);
    }
  };
  const refuted = (result: ClaimResult, found: Counterexample, seed: number): void => {
    wholeFile(refutation, json(storedOf(id, { result, found, seed })));
    rmSync(search, { force: true });
  };
  return { stored: known && 'stored' in known ? known.stored : null, note, lines, stale, write };
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const knownLine = (name: string, known: ReturnType<typeof storedIn>): string =>
  'wrong' in known ? `memory: ${name} is not read: ${known.wrong}` : `memory: ${name} is judged first`;

const cutOff = (note: SearchNote | null): readonly string[] => {
  if (note === null) return [];
  const how = note.ended ? 'an earlier run' : 'an earlier run was cut off: it';
  const near = note.nearest === null ? '' : `; its nearest place is looked at first: ${note.nearest.text}`;
  const elsewhere = `--seed ${note.seed + 1} draws other configurations`;
  return [`memory: ${how} (seed ${note.seed}) had seen ${note.seen}${near}; ${elsewhere}`];
};

/** The note in a text, or null where it is none. */
export const noteIn = (text: string): SearchNote | null => {
  try {
    const value = JSON.parse(text) as Partial<SearchNote>;
    const isNote = typeof value.seen === 'string' && typeof value.seed === 'number';
    return isNote && (value.nearest === null || isPlace(value.nearest)) ? (value as SearchNote) : null;
  } catch {
    return null;
  }
};

const isPlace = (value: Partial<NearMiss> | undefined): boolean =>
  value !== undefined &&
  Number.isInteger(value.n) &&
  typeof value.text === 'string' &&
  Object.values(value.parameters ?? { none: NaN }).every(Number.isFinite);

const noteOf = (id: string, { says, nearest }: ClaimResult, { seed, ended, text }: Seen): SearchNote => ({
  ...{ schema: 1, claim: id, seed, ended, says, seen: text, nearest },
});

interface Refuted {
  readonly result: ClaimResult;
  readonly found: Counterexample;
  readonly seed: number;
}

const storedOf = (id: string, { result, found, seed }: Refuted): Stored => {
  const { n, parameters, text, relation, left, right, gap, bound, draw } = found;
  const judged = { relation, left, right, gap, bound, seed, draw, reason: result.says };
  return { schema: 1, claim: id, n, parameters: parameters ?? {}, text, ...judged };
};
