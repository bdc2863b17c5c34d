import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { asked, type Asked } from '../../src/cli/asked.js';

const job = {
  id: 'a/b',
  name: 'b.ts',
  module: '',
  task: { kind: 'check', seed: 1, runs: 1, only: null, restarts: { from: 0, count: 0 } },
} as const;
const heading = { kind: 'open', source: 'here', says: 'It holds.' } as const;
const said = `parentPort.postMessage(${JSON.stringify({ heading })});`;

/** The answer of a worker that runs this text when it is asked. */
const answerOf = async (text: string, stop?: AbortSignal): Promise<Asked & { readonly heard: readonly string[] }> => {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => { ${text} });`,
    { eval: true },
  );
  const heard: string[] = [];
  const outcome = await asked(worker, job, {
    onHeading: () => heard.push('heading'),
    onPulse: (_job, { phase, runs }) => heard.push(`${phase} ${runs}`),
    onAnswer: () => undefined,
    signal: stop ?? new AbortController().signal,
    patience: 2,
  });
  await worker.terminate();
  return { ...outcome, heard };
};

describe('a worker that is asked has an answer, whatever happens to it', () => {
  it('its result, after heading and pulses', async () => {
    const pulse = "parentPort.postMessage({ pulse: { phase: 'draws', runs: 16 } });";
    const { answer, useless, heard } = await answerOf(`${said} ${pulse} parentPort.postMessage({ result: 7 });`);
    expect({ answer, useless, heard }).toEqual({
      answer: { result: 7 },
      useless: false,
      heard: ['heading', 'draws 16'],
    });
  });
  it.each([
    [
      'a claim that says nothing more',
      'setInterval(() => 0, 1000);',
      'claim/silent: no sign of life for 2 s; given up',
    ],
    ['a claim that never returns', 'for (;;);', 'claim/silent: no sign of life for 2 s; given up'],
    ['a claim that throws later', "setTimeout(() => { throw new Error('la\\nter') });", 'claim/thrown: la ter'],
    ['a claim that exits', 'process.exit(0);', 'claim/ended: the claim ended its own process'],
  ])('%s is broken, by its heading', async (_what, text, reason) => {
    const { answer, useless } = await answerOf(`${said} ${text}`);
    expect(answer).toMatchObject({ result: { ...heading, id: 'a/b', verdict: 'broken', expected: false, reason } });
    expect(useless).toBe(true);
  });
  it.each([
    ['does not end loading', 'for (;;);', /^b\.ts: the file must load; found 'claim\/silent: .*'\. \S/],
    ['exits while it loads', 'process.exit(0);', /^b\.ts: the file must load; found 'claim\/ended: .*'\. \S/],
  ])('a file that %s is refused', async (_what, text, message) => {
    const { answer } = await answerOf(text);
    expect(answer).toEqual({ bad: expect.stringMatching(message) as string });
  });
  it('none when it is stopped', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 16);
    expect(await answerOf(`${said} for (;;);`, stop.signal)).toMatchObject({ answer: null, useless: true });
  });
});
