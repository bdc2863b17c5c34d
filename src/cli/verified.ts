import type { EvidenceKind } from '../check/result.js';
import { reportOf, type Report } from '../report/report.js';
import { badLines } from './badInput.js';
import type { Answer, Job } from './job.js';
import { answersOf } from './workers.js';
import { progressOn } from './progress.js';
import { moduleOf, type Entry } from './registry.js';

/** What a run of several claims is told. */
export interface Run {
  readonly seed: number;
  readonly runs: number;
  readonly only: readonly EvidenceKind[] | null;
  readonly signal: AbortSignal;
  /** Where progress is shown. */
  readonly stream: NodeJS.WriteStream;
}

/** Seconds of silence after which a claim is given up: draws say something much more often than that. */
const patience = 300;

/** Checks claims in workers, and reports in the order in which they were given. */
export const verified = (entries: readonly Entry[], run: Run): Promise<Report> => {
  const { seed, runs, only } = run;
  const task = { kind: 'check', seed, runs, only } as const;
  return performed(
    entries.map(entry => ({ id: entry.id, module: moduleOf(entry), task })),
    { ...run, patience },
  );
};

/** Has jobs done and reports what became of them. */
export const performed = async (jobs: readonly Job[], run: Run & { readonly patience: number }): Promise<Report> => {
  const start = performance.now();
  const progress = progressOn(run.stream, jobs.length);
  const answers = await answersOf(jobs, { ...progress, ...run });
  progress.end();
  const unreached = jobs.filter((_, k) => answers[k] === null).map(({ id }) => id);
  return reportOf({
    seed: run.seed,
    runs: run.runs,
    only: run.only,
    interrupted: unreached.length > 0,
    unreached,
    claims: answers.flatMap(resultIn),
    millis: Math.round(performance.now() - start),
  });
};

const resultIn = (answer: Answer) => {
  if (answer !== null && 'bad' in answer) throw badLines(answer.bad);
  return answer === null ? [] : [answer.result];
};
