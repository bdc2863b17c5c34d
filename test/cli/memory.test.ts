/** What a search leaves beside the file of a conjecture, and what the next one makes of it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryOf } from '../../src/cli/memory.js';
import { wholeFile } from '../../src/cli/wholeFile.js';
import { command, ownFolder } from './command.js';

const folder = ownFolder();
const kept = join(folder, 'counterexamples');
afterAll(() => rmSync(folder, { recursive: true }));
const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const scaffolded = (): string => readFileSync(join(folder, 'bound.ts'), 'utf8');
const lines = (text: string, start: string): readonly string[] =>
  text.split('\n').filter(line => line.trim().startsWith(start));

beforeAll(async () => {
  expect(await command(folder, ['new', 'bound'])).toMatchObject({ code: 0, stderr: '' });
});

describe('a refutation is kept beside the file, and judged first by the next run', () => {
  it('which comes to the same without a draw', async () => {
    put('high.ts', scaffolded().replace('mu.in.of(1)', 'mu.in.of(1.25)'));
    const first = await command(folder, ['falsify', 'high.ts']);
    expect(JSON.parse(readFileSync(join(kept, 'high.json'), 'utf8'))).toMatchObject({ schema: 1, claim: 'high', n: 2 });
    const second = await command(folder, ['falsify', 'high.ts']);
    expect(lines(second.stdout, 'memory:')).toEqual([
      `memory: ${join('counterexamples', 'high.json')} is judged first`,
    ]);
    expect(lines(second.stdout, 'at:')).toEqual(lines(first.stdout, 'at:'));
    expect(second.stdout).toMatch(/1 refuted; 1 not as expected \(seed 1, 0 draws, /);
    expect(readdirSync(kept).filter(name => !name.endsWith('.json'))).toEqual([]);
  });
  it('which says that it is none any more, once the file was mended', async () => {
    put('high.ts', scaffolded());
    const { stdout, code } = await command(folder, ['falsify', 'high.ts', '--runs', '300']);
    expect(lines(stdout, 'memory:').at(-1)).toMatch(/high\.json does not refute the claim any more; it was searched/);
    expect(code).toBe(0);
  });
  it('unless its file is none: that is said, and the search goes on', async () => {
    writeFileSync(join(kept, 'bound.json'), '{');
    const { stdout, code } = await command(folder, ['falsify', 'bound.ts', '--runs', '300']);
    expect(lines(stdout, 'memory:')[0]).toMatch(/bound\.json is not read: no JSON$/);
    expect(code).toBe(0);
    rmSync(join(kept, 'bound.json'));
  });
});

describe('a run that is killed loses no round that was done', () => {
  it('and the next one says how far it came and where it came nearest', async () => {
    put('killed.ts', scaffolded());
    const note = join(kept, 'killed.search.json');
    const main = resolve('dist/src/cli/main.js');
    const child = spawn(process.execPath, [main, 'falsify', 'killed.ts', '--time', '60'], { cwd: folder });
    while (!existsSync(note)) await setTimeout(20);
    child.kill('SIGKILL');
    const left = JSON.parse(readFileSync(note, 'utf8')) as { readonly ended: boolean; readonly seen: string };
    expect(left).toMatchObject({ schema: 1, claim: 'killed', seed: 1, ended: false });
    const { stdout } = await command(folder, ['falsify', 'killed.ts', '--runs', '300']);
    expect(lines(stdout, 'memory:')[0]).toContain(`an earlier run was cut off: it (seed 1) had seen ${left.seen}`);
    expect(lines(stdout, 'nearest:')[0]).toMatch(/^ {2}nearest: {4}n = \d, .*: margin -?[\d.]+e[+-]\d+$/);
    expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ ended: true });
  });
});

describe('files are written whole or not at all', () => {
  it('over an older one too, in a folder that may not exist yet', () => {
    const path = join(folder, 'a', 'b', 'c.json');
    for (const text of ['one\n', 'two\n']) wholeFile(path, text);
    expect([readFileSync(path, 'utf8'), readdirSync(join(folder, 'a', 'b'))]).toEqual(['two\n', ['c.json']]);
  });
  it('and a note that is none is no note', () => {
    mkdirSync(kept, { recursive: true });
    for (const text of [
      '{',
      '{}',
      '3',
      '{"seen": 3, "seed": 1}',
      '{"seen": "x", "seed": 1}',
      '{"seen": "x", "seed": 1, "nearest": {}}',
    ]) {
      writeFileSync(join(kept, 'odd.search.json'), text);
      expect(memoryOf('odd', join(folder, 'odd.ts'))).toMatchObject({ stored: null, note: null, lines: [] });
    }
  });
});
