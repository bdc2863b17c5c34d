import { badInput, type BadInput } from './badInput.js';
import { nearestNames } from './nearestNames.js';
import type { Entry } from './registry.js';

/** `*` stands for any signs within a folder, `**` for any at all, `?` for one. */
const globPattern = (glob: string): RegExp => {
  const parts = glob.split(/(\*\*|\*|\?)/).map(part => signs[part] ?? part.replace(/[\\^$.|+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('')}$`);
};
const signs: Readonly<Record<string, string>> = { '**': '.*', '*': '[^/]*', '?': '[^/]' };

/** The claims that one id, last part of an id, or glob names. */
const named = (pattern: string, entries: readonly Entry[]): readonly Entry[] => {
  const glob = globPattern(pattern);
  return entries.filter(({ id }) => glob.test(id) || (!pattern.includes('/') && glob.test(id.split('/').at(-1)!)));
};

/** The claims that the patterns name, each once, in the order of the registry; all of them without a pattern. */
export const chosenClaims = (patterns: readonly string[], entries: readonly Entry[]): readonly Entry[] => {
  const wanted = new Set(patterns.flatMap(pattern => some(named(pattern, entries), pattern, entries)));
  return patterns.length === 0 ? entries : entries.filter(entry => wanted.has(entry));
};

const some = (found: readonly Entry[], pattern: string, entries: readonly Entry[]): readonly Entry[] => {
  if (found.length === 0) throw unknownId(pattern, entries);
  return found;
};

/** The one claim that an id, or the last part of an id, names; null if there is none. */
export const claimNamed = (id: string, entries: readonly Entry[]): Entry | null =>
  entries.find(entry => entry.id === id) ?? only(entries.filter(entry => entry.id.endsWith(`/${id}`)));

const only = (found: readonly Entry[]): Entry | null => (found.length === 1 ? found[0]! : null);

export const unknownId = (id: string, entries: readonly Entry[]): BadInput => {
  const near = nearestNames(
    id,
    entries.map(entry => entry.id),
  );
  const hint = near.length === 0 ? 'The registry is empty.' : `Nearest: ${near.join(', ')}.`;
  return badInput('id', { rule: 'a claim of the registry', found: `'${id}'`, hint });
};
