/** Data flows one way: a layer of src imports lower layers or itself, and src knows nothing of what is built on it. */
import { importsOf, target, type Import } from './imports.js';
import { within, type Rule, type Source } from './source.js';

export const layers = [
  'arithmetic',
  'symbolic',
  'sphere',
  'measure',
  'transport',
  'attention',
  'energy',
  'flow',
  'flat',
  'assume',
  'claim',
  'enclosure',
  'check',
  'report',
  'cli',
];

const publicSurface = 'src/index.ts';
const layerOf = (path: string): string => path.split('/')[1] ?? '';

type Found = (source: Source, wanted: Import) => string | undefined;

const eachImport = (sources: readonly Source[], found: Found): readonly string[] =>
  sources.flatMap(source =>
    importsOf(source).flatMap(wanted => {
      const text = found(source, wanted);
      return text === undefined ? [] : [`${source.path}: ${text}.`];
    }),
  );

const upward: Found = (source, wanted) => {
  const path = target(source, wanted);
  if (path === undefined || source.path === publicSurface) return undefined;
  if (!path.startsWith('src/')) return `src imports only src; found '${path}'`;
  const [from, to] = [layers.indexOf(layerOf(source.path)), layers.indexOf(layerOf(path))];
  return to >= 0 && to <= from ? undefined : `a layer imports only lower layers; found '${path}'`;
};

export const layersAreKnown: Rule = sources =>
  within(sources, 'src')
    .filter(({ path }) => path !== publicSurface && !layers.includes(layerOf(path)))
    .map(({ path }) => `${path}: a file of src lies in one of the numbered layers; found '${layerOf(path)}'.`);

export const layersImportLower: Rule = sources => eachImport(within(sources, 'src'), upward);

/** Claims and obligations never refer to experiments or tests; it is experiments that refer to claims. */
export const claimsStandAlone: Rule = sources =>
  eachImport(within(sources, 'properties', 'proofs-check'), (source, wanted) => {
    const path = target(source, wanted) ?? '';
    const allowed = source.path.startsWith('properties/')
      ? ['src', 'properties', 'proofs-check', 'certificates']
      : ['src', 'proofs-check', 'certificates'];
    return path === '' || allowed.includes(path.split('/')[0] ?? '')
      ? undefined
      : `${allowed.join(', ')} may be imported here; found '${path}'`;
  });

const engines = ['mathjs', 'nerdamer', 'algebrite', 'nerdamer-prime'];
const packageOf = (specifier: string): string => specifier.split('/')[0] ?? '';

const engineAbuse: Found = (source, wanted) => {
  if (!engines.includes(packageOf(wanted.specifier))) return undefined;
  const lies = source.path.startsWith('src/symbolic/') && wanted.kind !== 'static';
  return lies ? undefined : `an algebra engine is loaded by 'await import' in symbolic; found '${wanted.specifier}'`;
};
const drawsAbuse: Found = (source, wanted) =>
  packageOf(wanted.specifier) !== 'fast-check' || /^src\/(assume|check)\//.test(source.path)
    ? undefined
    : `fast-check is imported only in assume and check; found '${wanted.specifier}'`;

export const packagesStayInPlace: Rule = sources => {
  const ours = within(sources, 'src', 'properties', 'proofs-check', 'experiments');
  return [...eachImport(ours, engineAbuse), ...eachImport(ours, drawsAbuse)];
};

const starred = /^export \* /m;
export const noBarrels: Rule = sources =>
  within(sources, 'src', 'properties', 'proofs-check', 'experiments')
    .filter(({ path, text }) => path !== publicSurface && (path.endsWith('/index.ts') || starred.test(text)))
    .map(({ path }) => `${path}: only src/index.ts gathers names; found a barrel.`);
