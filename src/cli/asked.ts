import type { Worker } from 'node:worker_threads';
import { messageOf } from './badInput.js';
import { brokenResult, type Answer, type Heading, type Job, type Message } from './job.js';

/** Who listens to a run: told how far each job is, and what became of it. */
export interface Listener {
  readonly onPulse: (job: Job, progress: { readonly phase: string; readonly runs: number }) => void;
  readonly onAnswer: (job: Job, answer: Answer) => void;
  /** Stops the run; what was answered before stays. */
  readonly signal: AbortSignal;
  /** Seconds of silence after which a worker is given up. */
  readonly patience: number;
}

export interface Asked {
  readonly answer: Answer;
  /** The worker did not come to the end of the job. */
  readonly useless: boolean;
}

const unknown: Heading = { kind: 'theorem', source: '', says: '' };

/** The answer of a worker to one job, whatever happens to the worker. */
export const asked = (worker: Worker, job: Job, { onPulse, signal, patience }: Listener): Promise<Asked> =>
  new Promise(resolve => {
    let heading = unknown;
    const settle = (outcome: Asked): void => {
      clearTimeout(timer);
      deafen();
      resolve(outcome);
    };
    const give = (reason: string): void =>
      settle({ answer: { result: brokenResult(job.id, reason, heading) }, useless: true });
    const timer = setTimeout(() => give(`claim/silent: no sign of life for ${patience} s; given up`), patience * 1000);
    const hear = (message: Message): void => {
      timer.refresh();
      if ('heading' in message) heading = message.heading;
      else if ('pulse' in message) onPulse(job, message.pulse);
      else settle({ answer: message, useless: false });
    };
    const deafen = listened(worker, signal, { hear, give, stop: () => settle({ answer: null, useless: true }) });
    worker.postMessage(job);
  });

interface Ears {
  readonly hear: (message: Message) => void;
  readonly give: (reason: string) => void;
  readonly stop: () => void;
}

/** Listens to a worker and to the signal that stops it; answers how to stop listening. */
const listened = (worker: Worker, signal: AbortSignal, { hear, give, stop }: Ears): (() => void) => {
  const thrown = (error: unknown): void => give(`claim/thrown: ${messageOf(error)}`);
  const ended = (): void => give('claim/ended: the claim ended its own process');
  worker.on('message', hear).on('error', thrown).on('exit', ended);
  signal.addEventListener('abort', stop);
  return () => {
    worker.off('message', hear).off('error', thrown).off('exit', ended);
    signal.removeEventListener('abort', stop);
  };
};
