import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Experiment } from '../claim/experiment.js';
import { badInput, messageOf } from './badInput.js';
import { nearestNames } from './nearestNames.js';
import { builtUrl, packageRoot } from './packageRoot.js';

/** An experiment of the build: its id is its path below `experiments`, the name of the file in capitals. */
export interface ExperimentEntry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
}

/** All experiments, in the order of their files, as the build has listed them. */
export const experimentRegistry = (): readonly ExperimentEntry[] => {
  const list = join(packageRoot, 'dist', 'experiments.json');
  if (!existsSync(list))
    throw badInput('registry', { rule: 'the package is built', found: 'no experiments.json', hint: 'Run npm ci.' });
  return JSON.parse(readFileSync(list, 'utf8')) as readonly ExperimentEntry[];
};

/** Address of the module that an experiment was built into. */
export const experimentModule = ({ file }: ExperimentEntry): string => builtUrl(file.replace(/\.ts$/, '.js'));

/** The experiments of a source that the names pick, each once, in the order of the registry; all without a name. */
export const chosenExperiments = (
  [source, ...names]: readonly string[],
  entries: readonly ExperimentEntry[],
): readonly ExperimentEntry[] => {
  const sources = [...new Set(entries.map(({ id }) => id.split('/')[0]!))];
  if (source === undefined || !sources.includes(source))
    throw unknown('source', `a source with experiments, ${sources.join(', ')}`, [source ?? 'none', sources]);
  const of = entries.filter(({ id }) => id.startsWith(`${source}/`));
  const short = (entry: ExperimentEntry): string => entry.id.slice(source.length + 1);
  const wanted = new Set(
    names.map(name => {
      const found = of.find(entry => [short(entry), entry.id].some(id => id.toLowerCase() === name.toLowerCase()));
      const all = of.map(short);
      if (found === undefined) throw unknown('experiment', `one of ${all.join(', ')}`, [name, all]);
      return found;
    }),
  );
  return names.length === 0 ? of : of.filter(entry => wanted.has(entry));
};

const unknown = (name: string, rule: string, [found, names]: readonly [string, readonly string[]]): Error => {
  const near = nearestNames(found, names, 1)[0];
  const hint = near === undefined ? 'There is none.' : `Perhaps ${near} was meant.`;
  return badInput(name, { rule, found: `'${found}'`, hint });
};

/** The experiment that a module exports by default; `name` is what a refusal calls it. */
export const loadedExperiment = async (name: string, url: string): Promise<Experiment> => {
  const loaded = await (import(url) as Promise<{ readonly default?: unknown }>).catch((error: unknown) => {
    throw badInput(name, { rule: 'the file must load', found: `'${messageOf(error)}'`, hint: 'Mend it and repeat.' });
  });
  if (isExperiment(loaded.default)) return loaded.default;
  const hint = 'Write export default experiment({ … }).';
  throw badInput(name, { rule: 'the file must export an experiment by default', found: 'none', hint });
};

const isExperiment = (value: unknown): value is Experiment =>
  typeof value === 'object' && value !== null && 'parts' in value && 'rows' in value && 'figure' in value;
