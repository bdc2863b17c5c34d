import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reproduction } from '../../src/report/reproduction.js';
import { ended, type Ended, ownFolder, type Watch } from './command.js';

/** A tiny package of its own: the built command, and a source with experiments that take no time, or all of it. */
const copy = mkdtempSync(join(tmpdir(), 'verisphere-reproduce-'));
const source = (body: string): string => `
const source = { key: 'tiny', reference: 'Tiny, 2020', subject: 'numbers', derived: false };
const published = { value: 4, error: 0, provenance: 'code.py:1' };
const axis = { label: 'k', column: 'k' };
const panel = { x: axis, y: { label: 'k²', column: 'square' }, series: [{ name: 'a', where: {}, mark: 'disc' }] };
const part = (name, k) => ({ name, points: (seed, tell) => { tell(0.5); return [{ k, square: k * k, seed }]; } });
const endless = { name: 'endless', points: (_, tell) => { for (;;) tell(0.25); } };
const broken = { name: 'broken', points: () => { throw new Error('no memory'); } };
const of = (parts, because) => ({
  title: 'squares', source, claims: [], parameters: { k: '2, 3' }, parts,
  figure: { columns: 1, panels: [panel] },
  rows: points => points.map(({ k, square }) =>
    ({ quantity: 'square of ' + k, published, ours: { value: square, error: 0 }, ...(because ? { because } : {}) })),
});
export default ${body};
`;
const experiments: Readonly<Record<string, string>> = {
  f1: "of([part('two', 2), part('three', 3)], '3 is not 2')",
  f2: "of([part('three', 3)])",
  f3: "of([part('two', 2), endless, endless])",
  f4: 'of([part("two", 2), broken])',
};

beforeAll(() => {
  cpSync(resolve('dist'), join(copy, 'dist'), { recursive: true });
  cpSync(resolve('package.json'), join(copy, 'package.json'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'dist/experiments/tiny'), { recursive: true });
  const entries = Object.entries(experiments).map(([name, body]) => {
    writeFileSync(join(copy, `dist/experiments/tiny/${name}.js`), source(body));
    return { id: `tiny/${name.toUpperCase()}`, file: `experiments/tiny/${name}.ts`, title: 'squares' };
  });
  writeFileSync(join(copy, 'dist/experiments.json'), JSON.stringify(entries));
});
afterAll(() => rmSync(copy, { recursive: true }));

const reproduce = (folder: string, args: readonly string[], watch?: Watch): Promise<Ended> =>
  ended([join(copy, 'dist/src/cli/main.js'), 'reproduce', ...args], folder, watch);
const parsed = (stdout: string): Reproduction => JSON.parse(stdout) as Reproduction;

describe('reproduce', () => {
  it('writes a picture and a table of points for each experiment, and prints the comparison', async () => {
    const folder = ownFolder();
    const { code, stdout, stderr } = await reproduce(folder, ['tiny', 'F1', '--out', 'mine']);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'mine/F1.svg'), 'utf8')).toMatch(/^<svg .*k².*<\/svg>\n$/);
    expect(readFileSync(join(folder, 'mine/F1.csv'), 'utf8')).toBe('k,square,seed\r\n2,4,1\r\n3,9,1\r\n');
    expect(stdout).toMatch(/square of 2 {2}4 +4 +agrees; code\.py:1\n/);
    expect(stdout).toMatch(/square of 3 {2}4 +9 +differs because 3 is not 2; code\.py:1\n/);
    expect(stdout).toMatch(/written: mine\/F1\.svg, mine\/F1\.csv/);
    expect(stderr).toMatch(/^reproducing 2 parts: seed 1, 2 workers\n1\/2 tiny\/F1 \w+ [\d.]+ s\n2\/2 tiny\/F1/);
  });
  it('prints one JSON document and nothing else; a difference without a reason is exit code 1', async () => {
    const { code, stdout } = await reproduce(ownFolder(), ['tiny', 'f1', 'F2', '--json', '--seed', '7']);
    const { experiments: done, summary, seed } = parsed(stdout);
    expect(code).toBe(1);
    expect(seed).toBe(7);
    expect(done.map(({ id, done: parts }) => [id, parts])).toEqual([
      ['tiny/F1', 2],
      ['tiny/F2', 1],
    ]);
    expect(done[0]!.files).toEqual(['reproduced/F1.svg', 'reproduced/F1.csv']);
    expect(summary).toMatchObject({ agrees: 1, differs: 1, unexplained: 1 });
  });
  it('a part that throws is named, the others are kept', async () => {
    const { code, stdout } = await reproduce(ownFolder(), ['tiny', 'F4', '--json']);
    expect(code).toBe(1);
    expect(parsed(stdout).experiments[0]).toMatchObject({ done: 1, parts: 2, failures: ['broken: no memory'] });
  });
});

describe('Ctrl-C during reproduce', () => {
  it('keeps what was done: files, the table, exit code 130', async () => {
    const folder = ownFolder();
    const watch: Watch = (stderr, interrupt) => {
      if (/2\/4 .*\n/.test(stderr)) interrupt();
    };
    const { code, stdout, stderr } = await reproduce(folder, ['tiny', 'F2', 'F3', '--json'], watch);
    expect(code).toBe(130);
    expect(stderr).not.toMatch(/\n {4}at /);
    const { interrupted, experiments: done } = parsed(stdout);
    expect(interrupted).toBe(true);
    expect(done.map(({ id, done: parts }) => [id, parts])).toEqual([
      ['tiny/F2', 1],
      ['tiny/F3', 1],
    ]);
    for (const file of ['F2.svg', 'F3.svg', 'F3.csv']) expect(existsSync(join(folder, 'reproduced', file))).toBe(true);
  });
});

describe('bad input is one line and exit code 2', () => {
  it.each([
    [['tyni'], "source: a source with experiments, tiny; found 'tyni'. Perhaps tiny was meant.\n"],
    [['tiny', 'F9'], /^experiment: one of F1, F2, F3, F4; found 'F9'\. Perhaps F\d was meant\.\n$/],
    [[], 'reproduce: takes SOURCE [F1 …]; found nothing. See verisphere reproduce --help.\n'],
    [['tiny', '--seed', 'x'], "--seed: a whole number, at least 0; found 'x'. Write --seed 1.\n"],
    [['tiny', '--out', 'package.json/x'], /^--out: a folder that can be written to; found '.*'\. Choose another\.\n$/],
    [['tiny', '--out='], "--out: the name of a folder; found ''. Write --out reproduced.\n"],
  ])('%j', async (args, line) => {
    const { code, stdout, stderr } = await reproduce(copy, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    if (typeof line === 'string') expect(stderr).toBe(line);
    else expect(stderr).toMatch(line);
  });
});
