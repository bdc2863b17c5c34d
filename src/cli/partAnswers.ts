import { Worker } from 'node:worker_threads';
import type { Point } from '../claim/figure.js';
import { messageOf } from './badInput.js';
import type { PartJob, PartMessage } from './partWorker.js';
import { workerCount } from './workers.js';

/** What became of a part: points, a failure, or null where it was stopped before. */
export type PartAnswer =
  { readonly points: readonly Point[]; readonly millis: number } | { readonly failure: string } | null;

/** Who listens: told how far each part is, and what became of it. */
export interface PartListener {
  readonly onProgress: (job: PartJob, done: number) => void;
  readonly onAnswer: (job: PartJob, answer: PartAnswer) => void;
  /** Stops the run; what was answered before stays. */
  readonly signal: AbortSignal;
}

/** Has all parts done in workers, in the order of the list; the answers do not depend on how many workers there are. */
export const partAnswers = async (jobs: readonly PartJob[], listener: PartListener): Promise<void> => {
  const waiting = [...jobs];
  const lane = async (): Promise<void> => {
    let worker = started();
    for (let job = waiting.shift(); job !== undefined && !listener.signal.aborted; job = waiting.shift()) {
      const answer = await answered(worker, job, listener);
      listener.onAnswer(job, answer);
      if (answer !== null && 'points' in answer) continue;
      void worker.terminate();
      worker = started();
    }
    void worker.terminate();
  };
  await Promise.all(Array.from({ length: workerCount(jobs.length) }, lane));
};

/** What an experiment prints is no part of the report. */
const started = (): Worker => {
  const worker = new Worker(new URL('./partWorker.js', import.meta.url), { stdout: true });
  worker.stdout.pipe(process.stderr, { end: false });
  return worker.on('error', () => undefined);
};

/** The answer of a worker to one job, whatever happens to the worker. */
const answered = (worker: Worker, job: PartJob, { onProgress, signal }: PartListener): Promise<PartAnswer> =>
  new Promise(resolve => {
    const settle = (answer: PartAnswer): void => {
      worker.off('message', hear).off('error', thrown).off('exit', ended);
      signal.removeEventListener('abort', stop);
      resolve(answer);
    };
    const hear = (message: PartMessage): void => {
      if ('done' in message) onProgress(job, message.done);
      else settle(message);
    };
    const thrown = (error: unknown): void => settle({ failure: messageOf(error) });
    const ended = (): void => settle({ failure: 'the part ended its own process' });
    const stop = (): void => settle(null);
    worker.on('message', hear).on('error', thrown).on('exit', ended);
    signal.addEventListener('abort', stop);
    worker.postMessage(job);
  });
