import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NearMiss } from '../check/result.js';
import { staleness, storedIn } from '../check/stored.js';
import { statementOf } from '../check/tested.js';
import type { Claim } from '../claim/claim.js';
import { noteIn } from './memory.js';

/** Files of stored refutations of a claim, under each of its ids: `<id>.json` and `<id>/<name>.json`. */
export const storedFiles = (root: string, ids: readonly string[]): readonly string[] =>
  ids.flatMap(id => {
    const base = join('counterexamples', ...id.split('/'));
    const single = existsSync(join(root, `${base}.json`)) ? [`${base}.json`] : [];
    const folder = join(root, base);
    const inside = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).toSorted() : [];
    return [
      ...single,
      ...inside.filter(name => name.endsWith('.json') && !name.endsWith('.search.json')).map(name => join(base, name)),
    ];
  });

/** Where the longest search for a counterexample came nearest, under a present or former id. */
export const nearestStored = (root: string, ids: readonly string[]): NearMiss | null => {
  const paths = ids.map(id => join(root, 'counterexamples', ...`${id}.search.json`.split('/')));
  const path = paths.find(existsSync);
  return path === undefined ? null : (noteIn(readFileSync(path, 'utf8'))?.nearest ?? null);
};

/** The first stored refutation of a claim that is not one any more, on one line; null if all still refute. */
export const staleStored = async (root: string, id: string, claim: Claim): Promise<string | null> => {
  for (const file of storedFiles(root, [id, ...claim.formerly])) {
    const read = storedIn(readFileSync(join(root, file), 'utf8'));
    const stale = 'wrong' in read ? read.wrong : await staleness(statementOf(id, claim), read.stored);
    if (stale !== null)
      return `stored: ${file} must refute the claim; found ${stale}. Mend the claim or write the file anew.`;
  }
  return null;
};
