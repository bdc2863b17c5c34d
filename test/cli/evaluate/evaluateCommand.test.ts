import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { evaluateCommand } from '../../../src/cli/evaluate/evaluateCommand.js';

const good = '{"quantity":"partition","tokens":[[1,0]],"D":[[0,1],[1,0]]}';
const bad = '{"quantity":"partition","tokens":[[1,0]],"D":[[0,1],[1]]}';
const line = 'D: its rows must have one length; found 2 and 1. See D[1].';

const folders: string[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(folders.splice(0).map(folder => rm(folder, { recursive: true })));
});

const written = (stream: 'stdout' | 'stderr'): (() => string) => {
  const texts: string[] = [];
  const write = (text: unknown, done: unknown): boolean => {
    texts.push(String(text));
    (done as () => void)();
    return true;
  };
  vi.spyOn(process[stream], 'write').mockImplementation(write);
  return () => texts.join('');
};

const ran = async (file: string | undefined) => {
  const [stdout, stderr] = [written('stdout'), written('stderr')];
  const exitCode = await evaluateCommand(file);
  return { exitCode, stdout: stdout(), stderr: stderr() };
};

const fed = (text: string): void => {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([text]) as unknown as typeof process.stdin);
};

const fileWith = async (text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  folders.push(folder);
  await writeFile(join(folder, 'input.json'), text);
  return join(folder, 'input.json');
};

const terminal = Object.assign(Readable.from([]), { isTTY: true }) as unknown as typeof process.stdin;
const answer = '{"quantity":"partition","value":[1],"error":[0]}\n';

describe('JSON in, JSON out', () => {
  test('from a file, with or without a byte order mark', async () => {
    expect(await ran(await fileWith(good))).toEqual({ exitCode: 0, stdout: answer, stderr: '' });
    expect((await ran(await fileWith(`\uFEFF${good}`))).exitCode).toBe(0);
  });

  test('from stdin, named "-" or not at all', async () => {
    fed(good);
    expect((await ran('-')).stdout).toBe(answer);
    fed(good);
    expect((await ran(undefined)).stdout).toBe(answer);
  });

  test('one bad object: its line on stderr, nothing on stdout, exit code 2', async () =>
    expect(await ran(await fileWith(bad))).toEqual({ exitCode: 2, stdout: '', stderr: `${line}\n` }));

  test('a list with a bad entry: a list on stdout, nothing on stderr, exit code 2', async () => {
    const stdout = `[${answer.trim()},{"rejected":"${line}"}]\n`;
    expect(await ran(await fileWith(`[${good},${bad}]`))).toEqual({ exitCode: 2, stdout, stderr: '' });
  });

  test('no such file, and a folder: one line each', async () => {
    const path = await fileWith(good);
    const missing = await ran(`${path}.gone`);
    expect(missing.stderr).toMatch(
      /^file: it must be a file that can be read; found .+, which does not exist\. .+\.\n$/,
    );
    expect(missing).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await ran(folders[0])).stderr).toContain('which is a folder');
  });

  test('a terminal that nobody types into is not waited for', async () => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(terminal);
    const { exitCode, stderr } = await ran(undefined);
    expect([exitCode, stderr]).toEqual([
      2,
      'file: it must be a path or "-"; found nothing. Give FILE, or JSON on stdin.\n',
    ]);
  });
});
