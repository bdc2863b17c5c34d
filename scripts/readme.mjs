/**
 * Writes the verdict table of the README between its two markers, from a run of all claims with the usual seed.
 *
 *   node scripts/readme.mjs
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const readme = join(root, 'README.md');
const markers = ['<!-- verdicts -->', '<!-- end of verdicts -->'];

/** The text with what is between the markers replaced. */
export const replaced = (text, table) => {
  const [from, to] = markers.map(marker => text.indexOf(marker));
  if (from < 0 || to < from)
    throw new Error(`readme: the README holds ${markers.join(' and ')} in this order; found no such pair. Add both.`);
  return `${text.slice(0, from + markers[0].length)}\n\n${table.trim()}\n\n${text.slice(to)}`;
};

const write = () => {
  const command = [join(root, 'dist/src/cli/main.js'), 'report', '--markdown'];
  const run = spawnSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.stdout === '') throw new Error('readme: the report ends with a table; found none. See the lines above.');
  writeFileSync(readme, replaced(readFileSync(readme, 'utf8'), run.stdout));
  process.exitCode = run.status ?? 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    write();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
