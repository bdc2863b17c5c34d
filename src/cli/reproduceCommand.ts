import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cited } from '../claim/citation.js';
import type { Experiment } from '../claim/experiment.js';
import type { Point } from '../claim/figure.js';
import { figureSvg } from '../report/figureSvg.js';
import { pointsCsv } from '../report/pointsCsv.js';
import { exitCodeOfReproduction, judgedRow, reproductionOf, type Reproduced } from '../report/reproduction.js';
import { reproductionText } from '../report/reproductionText.js';
import { badInput, messageOf } from './badInput.js';
import { chosenExperiments, experimentModule, experimentRegistry, loadedExperiment } from './experimentRegistry.js';
import type { PartJob } from './partWorker.js';
import type { Flags } from './flags.js';
import { interruption } from './interruption.js';
import { partAnswers, type PartAnswer } from './partAnswers.js';
import { partProgress } from './partProgress.js';
import { screen } from './screen.js';
import { workerCount } from './workers.js';

/** One experiment on its way: the answers to its parts, as they come. */
interface Underway {
  readonly id: string;
  readonly experiment: Experiment;
  readonly jobs: readonly PartJob[];
  readonly answers: Map<number, PartAnswer>;
}

/** `reproduce`: does the experiments of a source again, writes a picture and a table for each, and compares. */
export const reproduceCommand = async (words: readonly string[], flags: Flags): Promise<number> => {
  const entries = chosenExperiments(words, experimentRegistry());
  const { seed, json } = flags;
  const folder = flags.out ?? 'reproduced';
  const underway = await Promise.all(entries.map(entry => begun(entry.id, experimentModule(entry), seed)));
  makeFolder(folder);
  const signal = interruption();
  const start = performance.now();
  const finished = await performed(underway, { folder, signal, seed });
  const millis = Math.round(performance.now() - start);
  const reproduction = reproductionOf({ seed, interrupted: signal.aborted, experiments: finished, millis });
  process.stdout.write(json ? `${JSON.stringify(reproduction)}\n` : reproductionText(reproduction, screen()));
  return exitCodeOfReproduction(reproduction);
};

const begun = async (id: string, module: string, seed: number): Promise<Underway> => {
  const experiment = await loadedExperiment(id, module);
  const jobs = experiment.parts.map(({ name }, part) => ({ id, module, part, name, seed }));
  return { id, experiment, jobs, answers: new Map() };
};

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw badInput('--out', {
      rule: 'a folder that can be written to',
      found: `'${messageOf(error)}'`,
      hint: 'Choose another.',
    });
  }
};

interface Manner {
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly seed: number;
}

/** Files are written as soon as an experiment is complete; of one that was interrupted, what there is of it. */
const performed = async (all: readonly Underway[], manner: Manner): Promise<readonly Reproduced[]> => {
  const jobs = all.flatMap(one => one.jobs);
  const progress = partProgress(process.stderr, jobs.length);
  process.stderr.write(`reproducing ${jobs.length} parts: seed ${manner.seed}, ${workerCount(jobs.length)} workers\n`);
  const finished = new Map<string, Reproduced>();
  const onAnswer = (job: PartJob, answer: PartAnswer): void => {
    progress.onAnswer(job, answer);
    const one = all.find(({ id }) => id === job.id)!;
    if (answer !== null) one.answers.set(job.part, answer);
    if (one.answers.size === one.jobs.length) finished.set(one.id, written(one, manner.folder));
  };
  try {
    await partAnswers(jobs, { onProgress: progress.onProgress, onAnswer, signal: manner.signal });
  } finally {
    progress.end();
  }
  return all.map(one => finished.get(one.id) ?? written(one, manner.folder));
};

/** What came of an experiment; its files are written unless no part was done. */
const written = ({ id, experiment, jobs, answers }: Underway, folder: string): Reproduced => {
  const inOrder = jobs.flatMap(({ part, name }) => {
    const answer = answers.get(part) ?? null;
    return answer === null ? [] : [{ name, answer }];
  });
  const points = inOrder.flatMap(({ answer }) => ('points' in answer ? answer.points : []));
  const failures = inOrder.flatMap(({ name, answer }) => ('failure' in answer ? [`${name}: ${answer.failure}`] : []));
  const { title, claims, parameters, source, rows } = experiment;
  return {
    ...{ id, title, claims, parameters, source: cited(source), parts: jobs.length, failures },
    done: inOrder.length - failures.length,
    files: points.length === 0 ? [] : filesOf(join(folder, id.split('/').at(-1)!), experiment, points),
    rows: points.length === 0 ? [] : rows(points).map(judgedRow),
    millis: inOrder.reduce((s, { answer }) => s + ('points' in answer ? answer.millis : 0), 0),
  };
};

const filesOf = (path: string, { figure }: Experiment, points: readonly Point[]): readonly string[] => {
  const files = { [`${path}.svg`]: figureSvg(figure, points), [`${path}.csv`]: pointsCsv(points) };
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
  return Object.keys(files).map(file => relative(process.cwd(), file));
};
