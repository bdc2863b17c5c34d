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
  /** Entries of algebrite's stack, for many small texts. */
  readonly stack?: number;
}

const modules: Readonly<Record<EngineName, string>> = { algebrite: 'algebrite', nerdamer: 'nerdamer/all.js' };

/**
 * algebrite copies its whole stack, 100000 entries, for every sum it forms. Loaded with the smaller one that is asked
 * for it is many times faster; it checks for overflow itself, and then its answer is no 0.
 */
const script = `
  const { readFileSync } = require('node:fs');
  const Module = require('node:module');
  const { dirname } = require('node:path');
  const { parentPort, workerData } = require('node:worker_threads');
  const { path, stack, texts } = workerData;
  const loaded = () => {
    const small = new Module(path);
    small.filename = path;
    small.paths = Module._nodeModulePaths(dirname(path));
    small._compile(readFileSync(path, 'utf8').replace('TOS = 100000;', 'TOS = ' + stack + ';'), path);
    return small.exports;
  };
  const engine = stack === undefined ? require(path) : loaded();
  const expand = text => (engine.run ? engine.run(text) : engine(text).toString());
  parentPort.postMessage(texts.map(expand));
`;

/** The texts multiplied out; texts that are no polynomials are rejected before any engine is started. */
export const expansions = (texts: readonly string[], options: ExpansionOptions): Promise<Expansions> =>
  engineRun(
    texts.map(text => `expand(${polynomialText(text)})`),
    options,
  );

/** Any request, unguarded: for the tests that document what the engines get wrong. */
export const engineRun = (
  texts: readonly string[],
  { engine, seconds, stack }: ExpansionOptions,
): Promise<Expansions> => {
  const start = performance.now();
  const path = createRequire(import.meta.url).resolve(modules[engine]);
  const worker = new Worker(script, { eval: true, workerData: { path, stack, texts } });
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
