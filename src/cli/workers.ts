import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { asked, type Listener } from './asked.js';
import type { Answer, Job } from './job.js';

/** As many as there are cores, at least two and at most four, and no more than jobs. */
export const workerCount = (jobs: number): number => Math.min(jobs, Math.max(2, Math.min(4, availableParallelism())));

/** The answers to all jobs, in their order: the same for any number of workers. */
export const answersOf = async (
  jobs: readonly Job[],
  listener: Listener,
  workers = workerCount(jobs.length),
): Promise<readonly Answer[]> => {
  const answers: Answer[] = jobs.map(() => null);
  const waiting = [...jobs.keys()];
  const lane = async (): Promise<void> => {
    let worker = started();
    for (let k = waiting.shift(); k !== undefined && !listener.signal.aborted; k = waiting.shift()) {
      if (hasEnded(worker)) worker = started();
      const { answer, useless } = await asked(worker, jobs[k]!, listener);
      answers[k] = answer;
      listener.onAnswer(jobs[k]!, answer);
      if (!useless) continue;
      void worker.terminate();
      worker = started();
    }
    void worker.terminate();
  };
  await Promise.all(Array.from({ length: workers }, lane));
  return answers;
};

const hasEnded = (worker: Worker): boolean => worker.threadId < 0;

/** What a claim prints is no part of the report, and an error between two jobs is nobody's answer. */
const started = (): Worker => {
  const worker = new Worker(new URL('./claimWorker.js', import.meta.url), { stdout: true });
  worker.stdout.pipe(process.stderr, { end: false });
  return worker.on('error', () => undefined);
};
