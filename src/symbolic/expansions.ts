/**
 * Expansions of polynomials by nerdamer or algebrite, in a worker with a time limit.
 *
 * The worker is a text of a few lines that loads the engine alone, so it is the same from source and from the build.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { polynomialText } from './polynomialText.js';

export type EngineName = 'algebrite' | 'nerdamer';

export interface Expansions {
  /** One for each text; empty when there is a reason. */
  readonly results: readonly string[];
  readonly millis: number;
  readonly reason?: string;
}

export interface ExpansionOptions {
  readonly engine: EngineName;
  readonly seconds: number;
}

const modules: Readonly<Record<EngineName, string>> = { algebrite: 'algebrite', nerdamer: 'nerdamer/all.js' };

const script = `
  const { parentPort, workerData } = require('node:worker_threads');
  const engine = require(workerData.path);
  const expand = text => (engine.run ? engine.run(text) : engine(text).toString());
  parentPort.postMessage(workerData.texts.map(expand));
`;

/** The texts multiplied out; texts that are no polynomials are rejected before any engine is started. */
export const expansions = (texts: readonly string[], options: ExpansionOptions): Promise<Expansions> =>
  engineRun(
    texts.map(text => `expand(${polynomialText(text)})`),
    options,
  );

/** Any request, unguarded: for the tests that document what the engines get wrong. */
export const engineRun = (texts: readonly string[], { engine, seconds }: ExpansionOptions): Promise<Expansions> => {
  const start = performance.now();
  const path = createRequire(import.meta.url).resolve(modules[engine]);
  const worker = new Worker(script, { eval: true, workerData: { path, texts } });
  return new Promise(resolve => {
    const settle = (results: readonly string[], reason?: string): void => {
      clearTimeout(limit);
      void worker.terminate();
      const millis = performance.now() - start;
      resolve(reason === undefined ? { results, millis } : { results, millis, reason });
    };
    const limit = setTimeout(() => settle([], `${engine} did not end within ${seconds} s`), 1000 * seconds);
    worker.once('message', (results: readonly string[]) => settle(results));
    worker.once('error', error => settle([], `${engine} failed: ${error.message}`));
    worker.once('exit', () => settle([], `${engine} ended without an answer`));
  });
};
