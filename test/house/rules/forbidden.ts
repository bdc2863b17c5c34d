/** What no file contains: classes, state, postponed work, silenced checks, empty names, paths of one machine. */
import ts from 'typescript';
import { nodesFound, within, type Rule, type Source } from './source.js';

const ours = ['src', 'properties', 'proofs-check', 'experiments'];

const notInHouse = ({ path }: Source): boolean => !path.startsWith('test/house/');

const structure = (node: ts.Node): string | undefined => {
  if (ts.isClassLike(node)) return 'pure functions on readonly records; found a class';
  if (ts.isEnumDeclaration(node)) return 'a union of texts; found an enum';
  if (ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.AnyKeyword)
    return 'types are true; found a cast to any';
  return undefined;
};

export const noClassEnumOrAny: Rule = sources =>
  within(sources, ...ours, 'test').flatMap(source => nodesFound(source, structure));

const emptyCollection = (node: ts.Expression | undefined): boolean =>
  node !== undefined &&
  ts.isNewExpression(node) &&
  /^(Weak)?(Map|Set)$/.test(node.expression.getText()) &&
  (node.arguments ?? []).length === 0;

const state = (node: ts.Node): string | undefined => {
  if (!ts.isVariableDeclaration(node) || !ts.isSourceFile(node.parent.parent.parent)) return undefined;
  if ((node.parent.flags & ts.NodeFlags.Const) === 0) return `a module has no state; found let ${node.name.getText()}`;
  return emptyCollection(node.initializer)
    ? `a module has no state; found the empty collection ${node.name.getText()}`
    : undefined;
};

export const noModuleState: Rule = sources => within(sources, ...ours).flatMap(source => nodesFound(source, state));

const matching = (sources: readonly Source[], pattern: RegExp, rule: string): readonly string[] =>
  sources.flatMap(({ path, text }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: ${rule}; found '${found[0].trim()}'.`];
  });

const code = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(source => /\.(ts|mjs|js)$/.test(source.path) && notInHouse(source));

export const nothingPostponed: Rule = sources =>
  matching(code(sources), /\b(TODO|FIXME|XXX|HACK)\b/, 'work is finished or an issue is filed');

export const nothingSilenced: Rule = sources =>
  matching(code(sources), /@ts-(ignore|nocheck)|eslint-disable|prettier-ignore/, 'a check is mended, never silenced');

export const expectedErrorsHaveReasons: Rule = sources =>
  matching(code(sources), /@ts-expect-error(?! — \S)/, 'an expected error says why');

const testing = (sources: readonly Source[]): readonly Source[] => within(sources, 'test').filter(notInHouse);

export const noTestIsLeftOut: Rule = sources =>
  matching(
    testing(sources),
    /\b(it|test|describe|suite)\.(\w+\.)*(skip|only|todo|fails|skipIf|runIf)\b|\bx(it|describe)\(/,
    'every test runs',
  );

export const noTypedClosenessInTests: Rule = sources =>
  matching(testing(sources), /\.toBeCloseTo\(/, 'numbers are compared by the overlap of their bounds');

const empty = /(^|\/)(utils?|helpers?|commons?|misc|shared|lib|stuff)(\.[a-z.]+)?(\/|$)/i;
export const namesSaySomething: Rule = sources =>
  sources
    .filter(({ path }) => empty.test(path))
    .map(({ path }) => `${path}: a name says what is inside; found '${empty.exec(path)![2]!}'.`);

const machine = /(?<![\w.~$}-])\/(work|tmp|home|root|Users|mnt)\/[\w.]/;
export const noMachinePath: Rule = sources =>
  matching(
    sources.filter(({ path }) => !path.startsWith('test/')),
    machine,
    'no path of one machine',
  );

const registry = /"resolved"\s*:|https?:\/\/(registry\.|localhost|127\.|10\.|192\.168\.|[\w.-]+\.(internal|local)\b)/;
export const noRegistryHost: Rule = sources =>
  matching(sources.filter(notInHouse), registry, 'no registry or host of one machine');
