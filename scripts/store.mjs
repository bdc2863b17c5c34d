/**
 * Finds a refutation of each refuted claim that has none in counterexamples/, and writes it there: `npm run store`.
 *
 *   node scripts/store.mjs [id …]     writes those of the named claims anew
 *
 * Nothing of this is trusted: `verify` reads the data by intervals or with 40 digits each time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refresh } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
refresh();
const dist = path => import(join(root, 'dist', path));
const names = ['tested', 'sample', 'plainest', 'shrunk', 'counterexample', 'stored', 'attack/attack'];
const [
  { statementOf },
  { sample },
  { plainest },
  { shrunk },
  { counterexampleOf },
  { fitting, staleness },
  { attack },
] = await Promise.all(names.map(name => dist(`src/check/${name}.js`)));

const seed = 1;

/** A refuted draw, or else what an attack comes down to, which is no draw that could be replayed. */
const found = async tested => {
  const drawn = (await sample(tested, { seed, runs: 2000 })).refuted;
  if (drawn !== null) return { first: drawn, number: drawn.draw.index };
  return { first: (await attack(tested, { seed, from: 0, count: 16 })).refuted, number: null };
};

/** Of the refutation as found, its plainest form and its shrink, the simplest that is confirmed. */
const storedOf = async (id, claim) => {
  const tested = statementOf(id, claim);
  const { first, number } = tested.then === undefined ? { first: null, number: null } : await found(tested);
  if (first === null) return null;
  for (const { draw, ruling } of [shrunk(tested, plainest(tested, first)).found, shrunk(tested, first).found, first]) {
    const data = { n: draw.n, parameters: fitting(tested, draw) };
    if ((await staleness(tested, data)) !== null) continue;
    const { text, relation, left, right, gap, bound } = counterexampleOf(tested, { draw, ruling }, true);
    const judged = { relation, left, right, gap, bound, seed, draw: number, reason: claim.because ?? claim.says };
    return { schema: 1, claim: id, ...data, text, ...judged };
  }
  return null;
};

const { wholeFile } = await import(join(root, 'dist/src/cli/wholeFile.js'));
const asked = process.argv.slice(2);
for (const { id, file } of JSON.parse(readFileSync(join(root, 'dist/claims.json'), 'utf8'))) {
  const path = join(root, 'counterexamples', `${id}.json`);
  if (asked.length > 0 ? !asked.includes(id) : existsSync(path)) continue;
  const claim = (await dist(file.replace(/\.ts$/, '.js'))).default;
  if (claim.kind !== 'refuted') continue;
  const stored = await storedOf(id, claim);
  if (stored !== null) wholeFile(path, `${JSON.stringify(stored, null, 2)}\n`);
  console.log(`${id}: ${stored === null ? 'nothing found that could be confirmed' : stored.text}`);
}
process.exit(0);
