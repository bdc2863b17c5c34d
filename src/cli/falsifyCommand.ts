import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodeOf } from '../report/report.js';
import { reportJson } from '../report/reportJson.js';
import { reportText } from '../report/reportText.js';
import { badInput, badLines } from './badInput.js';
import { claimNamed, unknownId } from './chosenClaims.js';
import { compiledFile } from './compiledFile.js';
import type { Flags } from './flags.js';
import { interruption } from './interruption.js';
import type { Job, Task } from './job.js';
import { packageRoot } from './packageRoot.js';
import { moduleOf, registry, type Entry } from './registry.js';
import { screen } from './screen.js';
import { performed } from './verified.js';

const defaults = { runs: 10_000, seconds: 30 };
/** Seconds of silence after which a search is given up: beyond its budget, and without one. */
const patience = { beyond: 120, unlimited: 300 };

/** `falsify`: searches longer for a counterexample to one claim, or replays one draw of it. */
export const falsifyCommand = async (target: string, flags: Flags): Promise<number> => {
  const found = targetOf(target, registry());
  if ('module' in found) return attacked(found, target, flags);
  const { module, dispose } = await compiledFile(found.file);
  try {
    return await attacked({ id: found.id, module }, target, flags);
  } finally {
    dispose();
  }
};

const attacked = async (claim: Pick<Job, 'id' | 'module'>, target: string, flags: Flags): Promise<number> => {
  const task = taskOf(flags);
  const stream = flags.json ? process.stderr : process.stdout;
  const runs = task.kind === 'search' ? task.runs : 1;
  const run = {
    seed: flags.seed,
    runs,
    only: null,
    stream,
    signal: interruption(),
    patience: patienceWith(task),
    refused,
  };
  const opening = openingLine(claim.id, task);
  const report = await performed([{ ...claim, name: target, task }], { ...run, opening });
  process.stdout.write(flags.json ? reportJson(report) : `\n${reportText(report, screen(target))}`);
  return exitCodeOf(report);
};

const refused = (_job: Job, message: string): never => {
  throw badLines(message);
};

const patienceWith = (task: FalsifyTask): number => {
  const seconds = task.kind === 'search' ? task.seconds : 0;
  return Number.isFinite(seconds) ? seconds + patience.beyond : patience.unlimited;
};

type FalsifyTask = Exclude<Task, { readonly kind: 'check' }>;

const taskOf = ({ seed, draw, runs, time }: Flags): FalsifyTask => {
  if (draw !== null) return { kind: 'replay', seed, draw };
  return {
    kind: 'search',
    seed,
    runs: runs ?? defaults.runs,
    seconds: time ?? (runs === null ? defaults.seconds : Infinity),
  };
};

const openingLine = (id: string, task: FalsifyTask): string => {
  if (task.kind === 'replay') return `replaying ${id}: seed ${task.seed}, draw ${task.draw}`;
  const until = Number.isFinite(task.seconds) ? ` or ${task.seconds} s` : '';
  return `attacking ${id}: seed ${task.seed}, until ${task.runs} draws${until}`;
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
