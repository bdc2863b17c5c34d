/** A file of the project as the house rules see it: its path from the root, with '/', and its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a rule answers: one line, 'path: rule; found.', for each violation. */
export type Rule = (sources: readonly Source[]) => readonly string[];

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const outside = new Set(['node_modules', 'dist', '.git', '.verisphere', 'coverage']);
const textual = /(\.(ts|js|mjs|json|md|yml|yaml|html|css|txt)|\/run|LICENSE)$/;

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (outside.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });

/** Every text file of the checkout that is neither installed nor built. */
export const projectFiles = (): readonly Source[] =>
  walk(root)
    .map(path => ({ path: relative(root, path).split(sep).join('/'), text: path }))
    .filter(({ path }) => textual.test(`/${path}`))
    .map(({ path, text }) => ({ path, text: readFileSync(text, 'utf8') }));

export const within = (sources: readonly Source[], ...folders: readonly string[]): readonly Source[] =>
  sources.filter(({ path }) => path.endsWith('.ts') && folders.some(folder => path.startsWith(`${folder}/`)));

/** Every node of the syntax tree of a source for which `found` answers a text, as 'path: text'. */
export const nodesFound = (source: Source, found: (node: ts.Node) => string | undefined): readonly string[] => {
  const violations: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = found(node);
    if (text !== undefined) violations.push(`${source.path}: ${text}.`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true));
  return violations;
};
