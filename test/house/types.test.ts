import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFiles, root, within } from './rules/source.js';

const options = (): ts.CompilerOptions => {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path));
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  return { ...parsed.options, noEmit: true };
};

/** What the compiler says of the named programs, of which `planted` exist only here. */
const diagnostics = (paths: readonly string[], planted: ReadonlyMap<string, string>): readonly string[] => {
  const settings = options();
  const host = ts.createCompilerHost(settings);
  const program = ts.createProgram([...paths, ...planted.keys()], settings, {
    ...host,
    fileExists: path => planted.has(path) || host.fileExists(path),
    readFile: path => planted.get(path) ?? host.readFile(path),
    getSourceFile: (path, language) =>
      planted.has(path) ? ts.createSourceFile(path, planted.get(path)!, language) : host.getSourceFile(path, language),
  });
  return [...paths, ...planted.keys()].flatMap(path =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(found => `${path}: TS${found.code}`),
  );
};

const programs = within(projectFiles(), 'test/types').map(({ path }) => join(root, path));

describe('programs that must not compile', () => {
  it('the compiler refuses exactly the lines that are expected to be refused', () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(diagnostics(programs, new Map())).toEqual([]);
  });
  it('each program expects an error', () => {
    const silent = within(projectFiles(), 'test/types').filter(({ text }) => !text.includes('@ts-expect-error — '));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
  it('an expected error that does not occur is an error, and so is an unexpected one', () => {
    const idle = join(root, 'test/types/idle.ts');
    const wrong = join(root, 'test/types/wrong.ts');
    const planted = new Map([
      [idle, '// @ts-expect-error — nothing is wrong\nexport const a: number = 1;\n'],
      [wrong, "export const a: number = '1';\n"],
    ]);
    expect(diagnostics([], planted)).toEqual([`${idle}: TS2578`, `${wrong}: TS2322`]);
  });
});
