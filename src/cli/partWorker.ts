import { parentPort } from 'node:worker_threads';
import type { Point } from '../claim/figure.js';
import { messageOf } from './badInput.js';
import { loadedExperiment } from './experimentRegistry.js';

/** One part of an experiment, as a worker is asked for it. */
export interface PartJob {
  readonly id: string;
  readonly module: string;
  readonly part: number;
  readonly name: string;
  readonly seed: number;
}

/** What a worker says: how much of the part is done, its points, or why there are none. */
export type PartMessage =
  | { readonly done: number }
  | { readonly points: readonly Point[]; readonly millis: number }
  | { readonly failure: string };

const say = (message: PartMessage): void => parentPort?.postMessage(message);

/** Milliseconds between two reports of progress. */
const pause = 100;

const throttled = (): ((done: number) => void) => {
  let last = -Infinity;
  return done => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    say({ done });
  };
};

/** What a worker answers to a job. */
export const partAnswer = async ({ id, module, part, seed }: PartJob): Promise<PartMessage> => {
  try {
    const experiment = await loadedExperiment(id, module);
    const start = performance.now();
    const points = experiment.parts[part]!.points(seed, throttled());
    return { points, millis: Math.round(performance.now() - start) };
  } catch (error) {
    return { failure: messageOf(error) };
  }
};

parentPort?.on('message', (job: PartJob) => void partAnswer(job).then(say));
