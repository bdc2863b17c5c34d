/** One name for one thing: a file is named after what it exports, and deleted synonyms do not come back. */
import ts from 'typescript';
import { nodesFound, within, type Rule, type Source } from './source.js';

const exported = (node: ts.Node): readonly string[] => {
  if (ts.isExportDeclaration(node)) {
    const named =
      node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return named.map(element => element.name.text);
  }
  const open = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(m => m.kind === ts.SyntaxKind.ExportKeyword);
  if (open !== true) return [];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = node as ts.Node & { readonly name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
};

export const exportsOf = ({ path, text }: Source): readonly string[] =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements.flatMap(exported);

/** The first four letters of each word of a name: orderConditions has 'orde' and 'cond'. */
const stems = (name: string): readonly string[] =>
  name.split(/(?=[A-Z])|[^A-Za-z0-9]+/).map(word => word.toLowerCase().slice(0, 4));
const stemsOfFile = (path: string): readonly string[] => stems(path.split('/').at(-1)!.replace(/\.ts$/, ''));

/** Files that gather one kind of thing and are named after the kind, or that are run; charts are gathered by kind. */
const gathering = /^src\/(index|cli\/main|sphere\/verbs|arithmetic\/expTable|assume\/\w+)\.ts$/;

/** A main export shares a word with the name of the file: matrices.ts exports diagonalMatrix. */
export const filesAreNamedAfterAnExport: Rule = sources =>
  within(sources, 'src')
    .filter(({ path }) => !gathering.test(path))
    .filter(source => {
      const file = stemsOfFile(source.path);
      return !exportsOf(source).some(name => stems(name).some(stem => file.includes(stem)));
    })
    .map(source => `${source.path}: a file is named after its main export; found ${exportsOf(source).join(', ')}.`);

const deleted = new Set(
  'dim batch particle particles unif QK attn proj grad loss optimum eps EPSILON tol tolerance simulate'.split(' '),
);
const computes = /^(compute|calculate|calc|get)[A-Z]/;

const synonym = (node: ts.Node): string | undefined => {
  if (!ts.isVariableDeclaration(node) && !ts.isParameter(node) && !ts.isPropertySignature(node)) return undefined;
  const name = node.name.getText();
  if (deleted.has(name)) return `one name for one thing; found the deleted synonym '${name}'`;
  return computes.test(name) ? `a function is named like what it returns; found '${name}'` : undefined;
};

export const noDeletedSynonym: Rule = sources =>
  within(sources, 'src', 'properties', 'proofs-check').flatMap(source => nodesFound(source, synonym));
