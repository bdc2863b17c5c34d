import type { Worker } from 'node:worker_threads';
import { messageOf } from './badInput.js';
import { brokenResult, type Answer, type Heading, type Job, type Message } from './job.js';

/** Who listens to a run: told how far each job is, and what became of it. */
export interface Listener {
  /** The claim has been loaded and is now checked. */
  readonly onHeading: (job: Job) => void;
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

/** Seconds that loading may take. */
const loading = 30;

/** The answer of a worker to one job, whatever happens to the worker. */
export const asked = (worker: Worker, job: Job, { onHeading, onPulse, signal, patience }: Listener): Promise<Asked> =>
  new Promise(resolve => {
    let heading: Heading | null = null;
    const settle = (outcome: Asked): void => {
      silence.end();
      deafen();
      resolve(outcome);
    };
    const give = (reason: string): void => settle({ answer: unanswered(job, reason, heading), useless: true });
    const silence = alarm(seconds => give(`claim/silent: no sign of life for ${seconds} s; given up`));
    const hear = (message: Message): void => {
      silence.begin(patience);
      if ('heading' in message) {
        heading = message.heading;
        onHeading(job);
      } else if ('pulse' in message) onPulse(job, message.pulse);
      else settle({ answer: message, useless: false });
    };
    const deafen = listened(worker, signal, { hear, give, stop: () => settle({ answer: null, useless: true }) });
    silence.begin(Math.min(loading, patience));
    worker.postMessage(job);
  });

/** Rings after so many seconds, counted anew from every beginning. */
const alarm = (ring: (seconds: number) => void) => {
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => clearTimeout(timer);
  const begin = (seconds: number): void => {
    end();
    timer = setTimeout(() => ring(seconds), seconds * 1000);
  };
  return { begin, end };
};

/** A claim that was loaded is broken; one that did not come to the end of loading is refused. */
const unanswered = ({ id, name }: Job, reason: string, heading: Heading | null): Answer =>
  heading === null
    ? { bad: `${name}: the file must load; found '${reason}'. Mend it and repeat.` }
    : { result: brokenResult(id, reason, heading) };

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
