import type { ClaimResult, EvidenceKind } from '../check/result.js';
import { reportOf, type Report } from '../report/report.js';
import { brokenResult, type Job } from './job.js';
import { progressOn, type Progress } from './progress.js';
import { moduleOf, type Entry } from './registry.js';
import { answersOf } from './workers.js';

/** What a run of several claims is told. */
export interface Run {
  readonly seed: number;
  readonly runs: number;
  readonly only: readonly EvidenceKind[] | null;
  readonly signal: AbortSignal;
  /** Where progress is shown. */
  readonly stream: NodeJS.WriteStream;
}

/** How jobs are done that need not be claims of the registry. */
export interface Manner extends Pick<Run, 'signal'> {
  /** Seconds of silence after which a claim is given up. */
  readonly patience: number;
  readonly progress: Progress;
  /** Said once the first claim has been loaded. */
  readonly opening?: string;
  /** What a claim that does not load comes to. */
  readonly refused: (job: Job, message: string) => ClaimResult;
}

/** Draws say something much more often than that. */
const patience = 300;

/** Checks claims in workers, and reports in the order in which they were given. */
export const verified = (entries: readonly Entry[], run: Run): Promise<Report> => {
  const { seed, runs, only } = run;
  const task = { kind: 'check', seed, runs, only } as const;
  const jobs = entries.map(entry => ({ id: entry.id, name: entry.id, module: moduleOf(entry), task }));
  const says = (id: string): string => entries.find(entry => entry.id === id)?.says ?? '';
  const refused = ({ id }: Job, message: string): ClaimResult =>
    brokenResult(id, message, { kind: 'theorem', source: '', says: says(id) });
  return reported(jobs, run, { signal: run.signal, patience, refused, progress: progressOn(run.stream, jobs.length) });
};

const reported = async (jobs: readonly Job[], { seed, runs, only }: Run, manner: Manner): Promise<Report> => {
  const start = performance.now();
  const answers = await answersIn(jobs, manner);
  manner.progress.end();
  const unreached = jobs.filter((_, k) => answers[k] === null).map(({ id }) => id);
  const claims = answers.filter(answer => answer !== null);
  const millis = Math.round(performance.now() - start);
  return reportOf({ seed, runs, only, interrupted: unreached.length > 0, unreached, claims, millis });
};

/** The results of jobs in their order; null where the run was interrupted. */
export const answersIn = async (jobs: readonly Job[], manner: Manner): Promise<readonly (ClaimResult | null)[]> => {
  const { signal, refused, progress, patience: silence } = manner;
  let opening = manner.opening;
  const onHeading = (): void => {
    if (opening !== undefined) progress.note(opening);
    opening = undefined;
  };
  const answers = await answersOf(jobs, { ...progress, onHeading, signal, patience: silence });
  return answers.map((answer, k) => {
    if (answer === null) return null;
    return 'bad' in answer ? refused(jobs[k]!, answer.bad) : answer.result;
  });
};
