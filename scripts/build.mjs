/**
 * Compiles src, properties, proofs-check, certificates and experiments into dist, copies the data of experiments, and
 * writes dist/claims.json (id, file, sentence) and dist/experiments.json (id, file, title).
 *
 *   node scripts/build.mjs               builds
 *   node scripts/build.mjs --if-stale    builds when a source differs from the last build, and says so in one line
 *
 * The compiler is incremental; its memory, the hash of the sources and the lock live in dist/.build, so that removing
 * dist forgets all three. Without sources (a package installed from a tarball) there is nothing to do. Only stderr is
 * written to: stdout belongs to the command that asks for the build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folders = ['src', 'properties', 'proofs-check', 'certificates', 'experiments'];
const configuration = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'scripts/build.mjs'];
const here = fileURLToPath(import.meta.url);
const root = dirname(dirname(here));
const at = path => join(root, path);
const stamp = at('dist/.build/stamp');
const lock = at('dist/.build/lock');
const command = at('dist/src/cli/main.js');
const lists = ['dist/claims.json', 'dist/experiments.json'];

const filesIn = folder =>
  existsSync(at(folder))
    ? readdirSync(at(folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : [];
const sources = () => folders.flatMap(filesIn).filter(path => /\.(ts|json)$/.test(path));

/** SHA-256 of the paths and texts that dist is made from. */
const sourceHash = () => {
  const hash = createHash('sha256');
  for (const path of [...configuration.filter(path => existsSync(at(path))), ...sources()]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(at(path)))
      .update('\0');
  }
  return hash.digest('hex');
};

const text = path => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Does dist differ from what the sources would give? Never, where there are no sources. */
export const stale = () => {
  if (!existsSync(at('src'))) return false;
  const commandMissing = existsSync(at('src/cli/main.ts')) && !existsSync(command);
  return commandMissing || !lists.every(list => existsSync(at(list))) || text(stamp) !== sourceHash();
};

const compile = () => {
  const compiler = join(dirname(createRequire(here).resolve('typescript')), 'tsc.js');
  const run = spawnSync(process.execPath, [compiler, '-p', at('tsconfig.build.json')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0)
    throw new Error('build: the sources must compile; found the errors above. Mend them and repeat.');
};

/** Removes from dist what was compiled from a source that is gone. */
const prune = () => {
  const kept = new Set(sources().map(path => path.replace(/\.ts$/, '')));
  for (const path of folders.flatMap(folder => filesIn(`dist/${folder}`))) {
    const source = path.replace(/^dist\//, '').replace(/(\.d\.ts|\.js)$/, '');
    if (!kept.has(source)) rmSync(at(path));
  }
};

/** properties/folder/name.ts holds the claim folder/name; sources.ts and files whose name begins with _ hold none. */
const holdsOne = path => path.endsWith('.ts') && !/(^|\/)(_[^/]*|sources\.ts)$/.test(path);

const built = file => pathToFileURL(at(`dist/${file.replace(/\.ts$/, '.js')}`)).href;

/** The module; never its claim, which has a `then` that a promise would call. */
const loaded = async (kind, file) => {
  const refuse = error => {
    throw new Error(`build: ${kind} must load; ${file} throws '${error?.message ?? error}'. Mend it and repeat.`);
  };
  return import(built(file)).catch(refuse);
};

const claimIn = async file => {
  const { default: claim } = await loaded('a claim', file);
  return typeof claim?.says === 'string'
    ? [{ id: file.slice('properties/'.length, -'.ts'.length), file, says: claim.says }]
    : [];
};

/** experiments/folder/f1.ts holds the experiment folder/F1. */
const experimentIn = async file => {
  const { default: experiment } = await loaded('an experiment', file);
  const [folder, name] = file.slice('experiments/'.length, -'.ts'.length).split('/');
  return Array.isArray(experiment?.parts)
    ? [{ id: `${folder}/${name.toUpperCase()}`, file, title: experiment.title }]
    : [];
};

const writeList = async (name, folder, entryIn) => {
  const entries = (await Promise.all(filesIn(folder).filter(holdsOne).map(entryIn))).flat();
  writeFileSync(at(`dist/${name}.json`), `${JSON.stringify(entries, null, 2)}\n`);
};

/** Data that experiments read beside themselves. */
const copyData = () => {
  for (const path of filesIn('experiments').filter(path => path.endsWith('.json')))
    cpSync(at(path), at(`dist/${path}`));
};

const alive = pid => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
};

const taken = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

/** One build at a time: waits for the owner of the lock, and takes over from one that has died. */
const acquire = async () => {
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken()) {
    await setTimeout(64);
    if (text(lock) !== '' && !alive(Number(text(lock)))) rmSync(lock, { force: true });
  }
};

/** Compiles, prunes and lists the claims; the stamp is that of the texts read before compiling. */
const buildLocked = async onlyIfStale => {
  if (onlyIfStale && !stale()) return;
  if (onlyIfStale) process.stderr.write('build: the sources have changed; rebuilding dist.\n');
  const hash = sourceHash();
  compile();
  prune();
  copyData();
  await writeList('claims', 'properties', claimIn);
  await writeList('experiments', 'experiments', experimentIn);
  if (existsSync(command)) chmodSync(command, 0o755);
  writeFileSync(stamp, hash);
};

export const build = async onlyIfStale => {
  if (!existsSync(at('src')) || (onlyIfStale && !stale())) return;
  await acquire();
  try {
    await buildLocked(onlyIfStale);
  } finally {
    rmSync(lock, { force: true });
  }
};

/** For the command: builds what is stale in a process of its own, so that no module of the old build stays loaded. */
export const refresh = () =>
  !stale() || spawnSync(process.execPath, [here, '--if-stale'], { stdio: ['ignore', 2, 2] }).status === 0;

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === here) {
  await build(process.argv.includes('--if-stale')).catch(error => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
