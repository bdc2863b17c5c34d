import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../src/cli/call.js';
import { command, ownFolder } from './command.js';

const folder = ownFolder();
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Calls a command in this process: its exit code and what it wrote. */
const called = async (...words: readonly string[]) => {
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      written[stream] += String(text);
      return true;
    });
  const code = await call(words);
  vi.restoreAllMocks();
  return { code, ...written };
};

describe('bad usage is refused in one line: nothing on stdout, exit code 2', () => {
  it.each([
    [['frobnicate'], /^command: a command among verify, .*; found 'frobnicate'\. Perhaps \w+ was meant\.\n$/],
    [['verfy'], /Perhaps verify was meant/],
    [['show'], /^show: takes ID; found nothing\. /],
    [['list', 'extra'], /^list: takes no word; found 'extra'\. /],
    [['show', 'energy-disipation'], /^id: .*; found 'energy-disipation'\. Nearest: burger2025\/energy-dissipation, /],
    [['verify', 'burger2025/energy-disipation'], /Nearest: burger2025\/energy-dissipation, /],
    [['verify', '--runs', '-3'], /^--runs: .*; found '-3'\. /],
    [['verify', '--only', 'nonsense'], /^--only: /],
    [['report'], /^report: a form of the report is named; found none\. /],
    [['falsify', 'nosuch'], /^id: .*; found 'nosuch'\. Nearest: /],
    [['falsify', 'nosuch.ts'], /^file: an existing file; found 'nosuch\.ts'\. /],
    [['falsify', 'package.json'], /^file: a TypeScript file, \.ts; found 'package\.json'\. /],
    [['falsify', 'x', '--draw', '-1'], /^--draw: /],
    [['new', 'Bad Id'], /^id: lower-case words .*; found 'Bad Id'\. /],
    [['new', '../out'], /^id: /],
    [['new', 'burger2025/energy-dissipation'], /^new: the file must not exist yet; found .*energy-dissipation\.ts\. /],
  ])('%j', async (words, message) => {
    const { code, stdout, stderr } = await called(...words);
    expect(stderr).toMatch(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('help is printed', () => {
  it.each([[[]], [['--help']], [['help']]])('for %j', async words => {
    const { code, stdout } = await called(...words);
    for (const name of ['verify', 'falsify', 'list', 'show', 'new', 'evaluate', 'report'])
      expect(stdout).toContain(name);
    expect(code).toBe(0);
  });
  it('for one command, with its flags', async () =>
    expect((await called('verify', '--help')).stdout).toMatch(/--seed S .*\n.*--runs R /));
  it('with the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect((await called('--version')).stdout).toBe(`${version}\n`);
  });
});

describe('the built command', () => {
  it('lists every claim of the registry, as text and as JSON', async () => {
    const [text, json] = await Promise.all([command('.', ['list']), command('.', ['list', '--json'])]);
    const { claims } = JSON.parse(json.stdout) as { readonly claims: readonly { readonly id: string }[] };
    const ids = (JSON.parse(readFileSync('dist/claims.json', 'utf8')) as typeof claims).map(({ id }) => id);
    expect(claims.map(({ id }) => id)).toEqual(ids);
    expect(
      text.stdout
        .trimEnd()
        .split('\n')
        .map(line => line.split(' ')[0]),
    ).toEqual(ids);
  });
  it('shows a claim by the last part of its id, from any folder', async () => {
    const { code, stdout } = await command(folder, ['show', 'energy-dissipation', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, id: 'burger2025/energy-dissipation', kind: 'theorem' });
    expect(code).toBe(0);
  });
  it('passes a refusal on: exit code 2, nothing on stdout', async () => {
    const refused = await command(folder, ['verify', '--seed', 'x']);
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: "--seed: a whole number, at least 0; found 'x'. Write --seed 1.\n",
    });
  });
  it('refuses to write a second conjecture of the same name', async () => {
    const [first, second] = [await command(folder, ['new', 'mine']), await command(folder, ['new', 'mine'])];
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'mine.ts'), 'utf8')).toContain("from 'verisphere'");
    expect(second).toMatchObject({ code: 2, stdout: '' });
  });
});
