/** What a source imports, read from its syntax tree. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { Source } from './source.js';

export interface Import {
  readonly specifier: string;
  /** 'type' imports are erased by the compiler; 'dynamic' ones load when they are reached. */
  readonly kind: 'static' | 'type' | 'dynamic';
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

const declared = (node: ts.Node): Import | undefined => {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return undefined;
  const specifier = textOf(node.moduleSpecifier);
  const erased = ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly;
  return specifier === undefined ? undefined : { specifier, kind: erased ? 'type' : 'static' };
};

const called = (node: ts.Node): Import | undefined => {
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: textOf(node.argument.literal) ?? '', kind: 'type' };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const name = node.expression.getText();
  const specifier = textOf(node.arguments[0]);
  if (specifier === undefined || !/^(import|require|.*\.resolve)$/.test(name)) return undefined;
  return { specifier, kind: name === 'import' ? 'dynamic' : 'static' };
};

export const importsOf = (source: Source): readonly Import[] => {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = declared(node) ?? called(node);
    if (found !== undefined) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true));
  return imports;
};

/** The source file that a relative specifier means; undefined for packages. */
export const target = (source: Source, { specifier }: Import): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts') : undefined;
