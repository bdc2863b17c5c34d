import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBadInput } from '../../src/cli/badInput.js';
import { compiledFile } from '../../src/cli/compiledFile.js';
import { loadedClaim } from '../../src/cli/registry.js';
import { command, ownFolder, type Ended } from './command.js';

const folder = ownFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const falsified = (file: string, ...flags: readonly string[]): Promise<Ended> =>
  command(folder, ['falsify', file, ...flags]);
const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const scaffolded = (): string => readFileSync(join(folder, 'lower-bound.ts'), 'utf8');
/** The scaffolded conjecture with its conclusion replaced. */
const concluding = (conclusion: string): string => scaffolded().replace(/\[atLeast\(.*\)\]/, conclusion);
const shown = ({ stdout }: Ended): string =>
  stdout
    .split('\n')
    .filter(line => /^ {2}(judged|at|replay):/.test(line))
    .join('\n');

beforeAll(async () => {
  expect(await command(folder, ['new', 'lower-bound'])).toMatchObject({ code: 0, stderr: '' });
});

describe('a conjecture in a file of the user', () => {
  it('runs as scaffolded, and survives the draws that were asked for', async () => {
    const { code, stdout, stderr } = await falsified('lower-bound.ts', '--runs', '400');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^SURVIVED {2}lower-bound {2}\(conjecture\)$/m);
    expect(stdout).toMatch(/ draws$/m);
    expect(stdout.trimEnd()).toMatch(/1 survived; all as expected \(seed 1, 400 draws, [\d.]+ s\)$/);
    expect(code).toBe(0);
  });
  it('is refuted when it is false, and the replay command shows the same refutation', async () => {
    put('false.ts', concluding('[atLeast(energy(D, mu), mu.in.of(1.25))]'));
    const refuted = await falsified('false.ts', '--seed', '5');
    expect(refuted.code).toBe(1);
    const replay = /replay: +verisphere falsify (.*)$/m.exec(refuted.stdout)![1]!;
    const replayed = await falsified(...(replay.split(' ') as [string, ...string[]]));
    expect(shown(replayed)).toBe(shown(refuted));
    expect(shown(replayed)).toMatch(/^ {2}at: +n = 2, N = 1, /m);
    expect(replayed.code).toBe(1);
  });
  it('may be made of several files, and print what it likes on stderr', async () => {
    put('part.ts', 'export const least = 1;\n');
    const text = concluding('(console.log("hello"), [atLeast(energy(D, mu), mu.in.of(least))])');
    put('parts.ts', `import { least } from './part.js';\n${text}`);
    const { code, stdout, stderr } = await falsified('parts.ts', '--runs', '3', '--json');
    expect(stderr).toContain('hello\n');
    expect(JSON.parse(stdout)).toMatchObject({ claims: [{ id: 'parts', verdict: 'supported' }] });
    expect(code).toBe(0);
  });
});

describe('a claim that fails by itself is broken', () => {
  it.each([
    ['throws', '(() => { throw new Error("no\\nway"); })()', 'draw 0: no way, at n = 2, D = ['],
    ['throws later', '(Promise.reject(new Error("later")), [])', 'claim/thrown: later\n'],
  ])('%s', async (name, conclusion, reason) => {
    put(`${name}.ts`, concluding(conclusion));
    const { code, stdout, stderr } = await falsified(`${name}.ts`, '--runs', '64');
    expect(stdout).toContain(`  reason:     ${reason}`);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });
});

const refusalOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('a file that holds no claim is refused', () => {
  it('with nothing on stdout and exit code 2', async () => {
    put('nothing.ts', 'export const x = 1;\n');
    const message = 'the file must export a claim by default; found no default export';
    const stderr = `nothing.ts: ${message}. Write export default conjecture({ … }).\n`;
    expect(await falsified('nothing.ts')).toEqual({ code: 2, stdout: '', stderr });
  });
  it.each([
    ['type.ts', () => concluding('energy(D, mu)'), /type\.ts:9: Type .*$/],
    [
      'uncontrolled.ts',
      () => scaffolded().replace(/controls: .*\n/, ''),
      /uncontrolled\.ts:5: .*'controls' is missing/,
    ],
    [
      'empty.ts',
      () => scaffolded().replace(/controls: .*\n/, 'controls: [],\n'),
      /empty\.ts:10: controls: at least one is needed; found none\. Drop a hypothesis, /,
    ],
    ['syntax.ts', () => 'export default (', /syntax\.ts:1: Expression expected\.$/],
    ['import.ts', () => "import x from './missing.js';\nexport default x;\n", /import\.ts:1: Cannot find module/],
  ])('with the errors of the compiler, one line each: %s', (file, text, message) => {
    put(file, text());
    const refusal = refusalOf(() => compiledFile(join(folder, file)));
    expect(isBadInput(refusal)).toBe(true);
    expect((refusal as Error).message).toMatch(message);
    expect((refusal as Error).message).not.toContain('\n');
  });
  it.each([
    ['number.mjs', 'export default 3;\n', /found a default export of type number/],
    ['object.mjs', "export default { kind: 'lemma', given: {} };\n", /found a default export of type object/],
    ['thrower.mjs', "throw new Error('boom\\n  twice');\n", /^here: the file must load; found 'boom twice'\. \S/],
  ])('when it loads: %s', async (file, text, message) => {
    put(file, text);
    await expect(loadedClaim('here', pathToFileURL(join(folder, file)).href)).rejects.toThrow(message);
  });
});
