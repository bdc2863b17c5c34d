import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ClaimResult } from '../check/result.js';
import { exitCodeOf, reportOf } from '../report/report.js';
import { reportJson } from '../report/reportJson.js';
import { reportText } from '../report/reportText.js';
import { badInput, badLines } from './badInput.js';
import { claimNamed, unknownId } from './chosenClaims.js';
import { compiledFile } from './compiledFile.js';
import type { Flags } from './flags.js';
import { interruption } from './interruption.js';
import type { Job, Task } from './job.js';
import { inCheckout, packageRoot } from './packageRoot.js';
import { searchOn } from './progress.js';
import { forgetful, memoryOf, type Memory } from './memory.js';
import { moduleOf, registry, type Entry } from './registry.js';
import { screen } from './screen.js';
import { parts, searched, type Perform, type Search } from './searched.js';
import { answersIn } from './verified.js';

const defaults = { runs: 10_000, seconds: 30 };
/** Seconds of silence after which a search is given up. */
const patience = 300;

/** `falsify`: searches longer for a counterexample to one claim, or replays one draw of it. */
export const falsifyCommand = async (target: string, flags: Flags): Promise<number> => {
  const found = targetOf(target, registry());
  const memoryIn = (folder: string): Memory => (replay(flags) ? forgetful : memoryOf(found.id, folder));
  if ('module' in found) {
    const memory = isQuestion(found.id) && inCheckout() ? memoryIn(packageRoot) : forgetful;
    return attacked({ ...found, memory }, target, flags);
  }
  const { module, dispose } = compiledFile(found.file);
  try {
    return await attacked({ id: found.id, module, memory: memoryIn(dirname(found.file)) }, target, flags);
  } finally {
    dispose();
  }
};

/** Searches for counterexamples to open questions of the registry are remembered in the repository. */
const isQuestion = (id: string): boolean => id.startsWith('conjectures/');

interface Attacked extends Pick<Job, 'id' | 'module'> {
  readonly memory: Memory;
}

const attacked = async (claim: Attacked, target: string, flags: Flags): Promise<number> => {
  const [start, signal] = [performance.now(), interruption()];
  const result = await resultOf(claim, target, { flags, signal });
  const claims = result === null ? [] : [result];
  const unreached = result === null ? [claim.id] : [];
  const [{ seed }, asked] = [flags, searchOf(flags).runs];
  const runs = Number.isFinite(asked) ? asked : (result?.runs ?? 0);
  const millis = Math.round(performance.now() - start);
  const report = reportOf({ seed, runs, only: null, interrupted: signal.aborted, unreached, claims, millis });
  process.stdout.write(
    flags.json ? reportJson(report) : `\n${reportText(report, { ...screen(target), isSearch: true })}`,
  );
  return exitCodeOf(report);
};

interface Run {
  readonly flags: Flags;
  readonly signal: AbortSignal;
}

/** Replays or searches; what it sees is remembered round by round. */
const resultOf = async ({ memory, ...claim }: Attacked, target: string, { flags, signal }: Run) => {
  const progress = searchOn(flags.json ? process.stderr : process.stdout, parts);
  const opening = [openingLine(claim.id, flags, searchOf(flags)), ...memory.lines].join('\n');
  const manner = { signal, patience, refused, progress };
  const perform: Perform = tasks => {
    const [jobs, isFirst] = [tasks.map(task => ({ ...claim, name: target, task })), tasks[0]!.kind !== 'part'];
    return answersIn(jobs, isFirst || replay(flags) ? { ...manner, opening } : manner);
  };
  const remember = (seen: ClaimResult, ended: boolean): void =>
    memory.write(seen, { seed: flags.seed, ended, text: soFarText(seen) });
  const search = { ...searchOf(flags), stored: memory.stored, near: memory.note?.nearest ?? null };
  const result = replay(flags)
    ? (await perform([replay(flags)!]))[0]!
    : await searched(perform, search, soFar => {
        progress.note(soFarText(soFar));
        remember(soFar, false);
      });
  if (result !== null) remember(result, !signal.aborted);
  if (result !== null && memory.stored !== null && result.runs > 0) progress.note(memory.stale);
  progress.end();
  return result;
};

/** What a search has seen: "556 draws; 40 restarts, 18211 points; least margin 3.1e-4 of the scale". */
const soFarText = ({ runs, evidence }: ClaimResult): string =>
  [`${runs} draws`, ...evidence.filter(({ kind }) => kind === 'attack').map(({ covers }) => covers)].join('; ');

const refused = (_job: Job, message: string): never => {
  throw badLines(message);
};

const searchOf = ({ seed, runs, time }: Flags): Search => ({
  seed,
  runs: runs ?? (time === null ? defaults.runs : Infinity),
  seconds: time ?? (runs === null ? defaults.seconds : Infinity),
});

/** The one draw or restart that is to be replayed. */
const replay = ({ seed, draw, restart }: Flags): Task | null => {
  const none = { from: 0, count: 0 };
  if (draw !== null) return { kind: 'part', seed, from: draw, runs: 1, restarts: none };
  if (restart === null) return null;
  return { kind: 'part', seed, from: 0, runs: 0, restarts: { from: restart, count: 1 } };
};

const openingLine = (id: string, { seed, draw, restart }: Flags, { runs, seconds }: Search): string => {
  if (draw !== null) return `replaying ${id}: seed ${seed}, draw ${draw}`;
  if (restart !== null) return `replaying ${id}: seed ${seed}, restart ${restart}`;
  const ends = [Number.isFinite(runs) ? `${runs} draws` : '', Number.isFinite(seconds) ? `${seconds} s` : ''];
  return `attacking ${id}: seed ${seed}, until ${ends.filter(end => end !== '').join(' or ')}`;
};

type Target = { readonly id: string; readonly module: string } | { readonly id: string; readonly file: string };

/** A claim of the registry by its id or its file, or else a file of the user's own. */
const targetOf = (target: string, entries: readonly Entry[]): Target => {
  const path = resolve(target);
  const entry = claimNamed(target, entries) ?? entries.find(({ file }) => resolve(packageRoot, file) === path);
  if (entry) return { id: entry.id, module: moduleOf(entry) };
  if (!/\.\w+$/.test(target) && !existsSync(path)) throw unknownId(target, entries);
  if (!existsSync(path))
    throw badInput('file', { rule: 'an existing file', found: `'${target}'`, hint: 'See its path.' });
  const name = /([^/\\]+)\.m?ts$/.exec(target)?.[1];
  if (name === undefined || /\.d$/.test(name))
    throw badInput('file', {
      rule: 'a TypeScript file, .ts',
      found: `'${target}'`,
      hint: 'Write one with verisphere new.',
    });
  return { id: name, file: path };
};
