import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './rules/source.js';

const checkout = mkdtempSync(join(tmpdir(), 'verisphere-build-'));
const at = (path: string): string => join(checkout, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
for (const path of ['scripts/build.mjs', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
  cpSync(join(root, path), at(path));
symlinkSync(join(root, 'node_modules'), at('node_modules'));
afterAll(() => rmSync(checkout, { recursive: true }));

const build = (...flags: readonly string[]) =>
  spawnSync(process.execPath, [at('scripts/build.mjs'), ...flags], { encoding: 'utf8' });
const claims = (): unknown => JSON.parse(readFileSync(at('dist/claims.json'), 'utf8'));
const rebuilt = 'build: the sources have changed; rebuilding dist.\n';

describe('the build follows the sources', () => {
  it('without sources there is nothing to do', () => {
    expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(at('dist'))).toBe(false);
  });
  it('a claim is listed by its path, and what only looks like one is not', () => {
    write('src/cli/main.ts', 'export const main = 1;\n');
    write('properties/sources.ts', "export default { says: 'no claim' };\n");
    write('properties/burger2025/_shared.ts', "export default { says: 'no claim' };\n");
    write('properties/burger2025/constant.ts', 'export const constant = 1;\n');
    write('properties/burger2025/positive.ts', "export default { says: '𝒟 ≥ 0' };\n");
    expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const file = 'properties/burger2025/positive.ts';
    expect(claims()).toEqual([{ id: 'burger2025/positive', file, says: '𝒟 ≥ 0' }]);
    expect(statSync(at('dist/src/cli/main.js')).mode & 0o111).toBe(0o111);
  });
  it('what is not stale is left alone, also when only the time of a file has changed', () => {
    write('src/cli/main.ts', 'export const main = 1;\n');
    expect(build('--if-stale')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
  it('a changed source is compiled again, and says so in one line', () => {
    write('src/cli/main.ts', 'export const main = 2;\n');
    expect(build('--if-stale')).toMatchObject({ status: 0, stdout: '', stderr: rebuilt });
    expect(readFileSync(at('dist/src/cli/main.js'), 'utf8')).toContain('main = 2');
  });
  it('a removed claim leaves the list and dist', () => {
    rmSync(at('properties/burger2025/positive.ts'));
    expect(build('--if-stale')).toMatchObject({ status: 0, stderr: rebuilt });
    expect(claims()).toEqual([]);
    expect(existsSync(at('dist/properties/burger2025/positive.js'))).toBe(false);
  });
  it('an experiment is listed by its path, in capitals, and the data beside it are copied', () => {
    write('experiments/burger2025/f1.ts', "export default { title: 'maximisers', parts: [] };\n");
    write('experiments/burger2025/_random.ts', "export default { title: 'no experiment', parts: [] };\n");
    write('experiments/burger2025/published.json', '{ "E": 1 }\n');
    expect(build('--if-stale')).toMatchObject({ status: 0, stderr: rebuilt });
    const list: unknown = JSON.parse(readFileSync(at('dist/experiments.json'), 'utf8'));
    expect(list).toEqual([{ id: 'burger2025/F1', file: 'experiments/burger2025/f1.ts', title: 'maximisers' }]);
    expect(readFileSync(at('dist/experiments/burger2025/published.json'), 'utf8')).toBe('{ "E": 1 }\n');
    expect(build('--if-stale')).toMatchObject({ status: 0, stderr: '' });
    rmSync(at('experiments'), { recursive: true });
    expect(build('--if-stale')).toMatchObject({ status: 0, stderr: rebuilt });
    expect(existsSync(at('dist/experiments/burger2025/published.json'))).toBe(false);
  });
  it('a claim that throws when it is loaded is named in one line, and dist stays stale', () => {
    write('properties/burger2025/thrown.ts', "throw new Error('no such chart');\nexport default {};\n");
    const line =
      "build: a claim must load; properties/burger2025/thrown.ts throws 'no such chart'. Mend it and repeat.\n";
    expect(build()).toMatchObject({ status: 1, stdout: '', stderr: line });
    expect(build('--if-stale')).toMatchObject({ status: 1, stderr: rebuilt + line });
    rmSync(at('properties/burger2025/thrown.ts'));
  });
  it('a source that does not compile is refused, and nothing of it reaches dist', () => {
    write('src/cli/wrong.ts', "export const wrong: number = '1';\n");
    const { status, stdout, stderr } = build();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('src/cli/wrong.ts(1,14): error TS2322');
    expect(existsSync(at('dist/src/cli/wrong.js'))).toBe(false);
    rmSync(at('src/cli/wrong.ts'));
  });
  it('the lock of a build that died does not stop the next', () => {
    write('dist/.build/lock', String(spawnSync(process.execPath, ['--version']).pid));
    expect(build()).toMatchObject({ status: 0 });
    expect(existsSync(at('dist/.build/lock'))).toBe(false);
  });
});
