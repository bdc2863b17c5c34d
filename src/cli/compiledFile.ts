import { createRequire } from 'node:module';
import { mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type ts from 'typescript';
import { shortened } from '../report/textWidth.js';
import { badInput, badLines } from './badInput.js';
import { packageRoot } from './packageRoot.js';

/** A file of the user's own, type-checked and emitted where it can be imported. */
export interface Compiled {
  readonly module: string;
  /** Removes what was emitted. */
  readonly dispose: () => void;
}

/** The compiler, loaded when it is needed. An import would first look through all of its text for names: 0.7 s. */
const loadedCompiler = (): typeof ts => createRequire(import.meta.url)('typescript') as typeof ts;

/** Compiles a file, wherever it lies, as a module that finds this package under the name `verisphere`. */
export const compiledFile = (file: string): Compiled => {
  const compiler = loadedCompiler();
  const folder = emptyPackage();
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    return { module: emitted(compiler, file, folder), dispose };
  } catch (error) {
    dispose();
    throw error;
  }
};

/** A folder in which `verisphere` is this package, and `console` is known. */
const emptyPackage = (): string => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'verisphere-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(packageRoot, join(folder, 'node_modules', 'verisphere'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'console.d.ts'), 'declare const console: { log(...parts: readonly unknown[]): void };\n');
  return folder;
};

const optionsFor = (compiler: typeof ts, folder: string): ts.CompilerOptions => ({
  strict: true,
  target: compiler.ScriptTarget.ES2022,
  module: compiler.ModuleKind.ESNext,
  moduleResolution: compiler.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
  skipLibCheck: true,
  rewriteRelativeImportExtensions: true,
  paths: { verisphere: [join(packageRoot, 'dist', 'src', 'index.d.ts')] },
  outDir: join(folder, 'built'),
});

const emitted = (compiler: typeof ts, file: string, folder: string): string => {
  const program = compiler.createProgram([file, join(folder, 'console.d.ts')], optionsFor(compiler, folder));
  const errors = compiler.getPreEmitDiagnostics(program);
  if (errors.length > 0) throw badLines(errors.map(error => diagnosticLine(compiler, error)).join('\n'));
  const main = outputOf(compiler, program, file);
  if (main === undefined)
    throw badInput('file', { rule: 'a module that compiles to JavaScript', found: file, hint: 'See the imports.' });
  return pathToFileURL(main).href;
};

/** Emits the program; answers the path that the file itself was emitted to. */
const outputOf = (compiler: typeof ts, program: ts.Program, file: string): string | undefined => {
  const paths: string[] = [];
  program.emit(undefined, (...[path, text, , , sources]) => {
    compiler.sys.writeFile(path, text);
    if (sources?.some(source => realpathSync(source.fileName) === realpathSync(file))) paths.push(path);
  });
  return paths[0];
};

/** `file:line: message`, on one line: what is wrong, and the last of its causes. */
const diagnosticLine = (compiler: typeof ts, { file, start, messageText }: ts.Diagnostic): string => {
  const causes = compiler.flattenDiagnosticMessageText(messageText, '\n').split('\n');
  const [first, last] = [causes[0]!, causes.at(-1)!].map(cause => shortened(cause.trim(), causeWidth)) as [
    string,
    string,
  ];
  const message = isUncontrolled(causes[0]!) ? needsControl : causes.length > 1 ? `${first} Cause: ${last}` : first;
  if (file === undefined || start === undefined) return `compiler: ${message}`;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${relative(process.cwd(), file.fileName)}:${line + 1}: ${message}`;
};

/** What the compiler says of `controls: []`, and what is meant. */
const isUncontrolled = (message: string): boolean => /^Type '\[\]' is not assignable .*Control</.test(message);
const needsControl =
  'controls: at least one is needed; found none. Drop a hypothesis, or swap a piece of machinery: it must be refuted.';

/** The compiler spells types out at any length. */
const causeWidth = 200;
