import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Called on every piece of stderr, with a way to send a signal to the command. */
export type Watch = (stderr: string, interrupt: () => void) => void;

const main = resolve('dist/src/cli/main.js');

/** The command builds what is stale by itself, and says so. */
const withoutBuild = (stderr: string): string => stderr.replace(/^build: the sources have changed.*\n/gm, '');

/** Runs the built command in a folder. */
export const command = (folder: string, args: readonly string[], watch?: Watch): Promise<Ended> =>
  ended([main, ...args], folder, watch);

/** Runs node in a folder, to its end. */
export const ended = (args: readonly string[], folder: string, watch: Watch = () => undefined): Promise<Ended> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      watch(stderr, () => child.kill('SIGINT'));
    });
    child.on('error', failed).on('close', code => done({ code, stdout, stderr: withoutBuild(stderr) }));
  });

/** A folder of the user's own, outside the package. */
export const ownFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'verisphere-test-'));
