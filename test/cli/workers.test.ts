/** The same search by one worker and by two comes to the same, to the last digit. */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compiledFile } from '../../src/cli/compiledFile.js';
import type * as Searched from '../../src/cli/searched.js';
import type * as Workers from '../../src/cli/workers.js';
import { ownFolder } from './command.js';

const folder = ownFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const built = (path: string): string => pathToFileURL(resolve('dist/src', path)).href;

/** Under D = Id five tokens of the circle have at least the energy 1.266609 of the pentagon. */
const conjectureOf = (least: number): string => `
import { atLeast, conjecture, energy, identityMatrix, inDimension, paper, swap, the, tokens } from 'verisphere';
export default conjecture({
  source: paper('own', 'a test').at('pentagon'),
  says: 'Five tokens of the circle have at least this energy.',
  given: inDimension(2, 2, n => ({ mu: tokens(n, 5, 5), least: the({ low: (): number => ${least} }) })),
  then: ({ mu, least }) => [atLeast(energy(identityMatrix(mu.in, 2), mu), mu.in.of(least()))],
  controls: [swap('least', { high: (): number => 3 }, 'more than all have')],
});
`;

const found = async (module: string, workers: number) => {
  const { answersOf } = (await import(built('cli/workers.js'))) as typeof Workers;
  const { searched } = (await import(built('cli/searched.js'))) as typeof Searched;
  const nobody = { onHeading: () => undefined, onPulse: () => undefined, onAnswer: () => undefined };
  const listener = { ...nobody, signal: new AbortController().signal, patience: 60 };
  const result = await searched(
    async tasks => {
      const jobs = tasks.map(task => ({ id: 'own/pentagon', name: 'pentagon.ts', module, task }));
      const answers = await answersOf(jobs, listener, workers);
      return answers.map(answer => (answer !== null && 'result' in answer ? answer.result : null));
    },
    { seed: 7, runs: 600, seconds: Infinity },
  );
  return { ...result, millis: 0 };
};

test.each([
  ['refuted', 1.26662],
  ['supported', 1.2666],
])('%s', async (verdict, least) => {
  const file = join(folder, `${verdict}.ts`);
  writeFileSync(file, conjectureOf(least));
  const { module, dispose } = compiledFile(file);
  const [one, two] = [await found(module, 1), await found(module, 2)];
  dispose();
  expect(one.verdict).toBe(verdict);
  expect(JSON.stringify(two)).toBe(JSON.stringify(one));
});
