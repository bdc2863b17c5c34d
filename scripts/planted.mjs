/**
 * Plants errors, one at a time, into a copy of the build and shows which claims turn red.
 *
 *   node scripts/planted.mjs [--small] [name …]
 *
 * Exit code 1 when a claim that should turn red does not, or another does. test/meta/planted.json names for each error
 * the built file, a text that occurs in it once, its replacement, and the claims that must turn red. `--small`: the
 * entries marked small, as in `npm test`.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refresh } from './build.mjs';
import { readersOf } from './readers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export const plantedErrors = () => JSON.parse(readFileSync(join(root, 'test/meta/planted.json'), 'utf8'));

/** A copy of the build with one error in it; the caller removes it. */
const patchedCopy = ({ name, file, find, replace }) => {
  const copy = mkdtempSync(join(tmpdir(), 'verisphere-planted-'));
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  cpSync(join(root, 'counterexamples'), join(copy, 'counterexamples'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const path = join(copy, 'dist', file);
  const text = readFileSync(path, 'utf8');
  const count = text.split(find).length - 1;
  if (count !== 1)
    throw new Error(`planted: '${find}' must occur once in ${file}; found ${count} times. Mend '${name}'.`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
  return copy;
};

const output = (command, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks = [];
    child.stdout.on('data', chunk => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });

/**
 * The claims, of those named, that `verify --runs 30` does not find as expected in the patched copy; without names, of
 * all that read the patched file: no other can change.
 */
export const redWith = async (error, named = []) => {
  refresh();
  const claims = named.length > 0 ? named : readersOf(join(root, 'dist'), error.file);
  const copy = patchedCopy(error);
  try {
    const verify = ['dist/src/cli/main.js', 'verify', ...claims, '--runs', '30', '--json'];
    const report = JSON.parse(await output(verify, { cwd: copy }));
    return report.claims.filter(claim => !claim.expected);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

const shown = claim => {
  const seen = claim.counterexample;
  const where = seen === null ? (claim.reason ?? '') : seen.text;
  return `    ${claim.id}: ${claim.verdict}, ${claim.runs} draws; ${where}`;
};

const main = async args => {
  const names = args.filter(arg => !arg.startsWith('--'));
  const chosen = plantedErrors().filter(
    error => (names.length === 0 || names.includes(error.name)) && (!args.includes('--small') || error.small),
  );
  let wrong = 0;
  for (const error of chosen) {
    const red = await redWith(error);
    const ids = red.map(claim => claim.id);
    const missed = error.red.filter(id => !ids.includes(id));
    const extra = ids.filter(id => !error.red.includes(id));
    wrong += missed.length + extra.length;
    console.log(`${error.name}  (${error.file}: ${error.find} → ${error.replace})`);
    for (const claim of red) console.log(shown(claim));
    if (missed.length > 0) console.log(`    MISSED: ${missed.join(', ')}`);
    if (extra.length > 0) console.log(`    NOT LISTED: ${extra.join(', ')}`);
  }
  console.log(`${chosen.length} planted errors, ${wrong} differences from test/meta/planted.json`);
  process.exitCode = wrong === 0 ? 0 : 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
