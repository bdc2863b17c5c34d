import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { evaluate, isRejection, type Evaluation } from './evaluate.js';
import { jsonText } from './jsonText.js';
import { refused, said } from './refusal.js';

/**
 * `verisphere evaluate [FILE or -]`: JSON in, JSON out on stdout and nothing else.
 *
 * One object that is rejected: its line goes to stderr, and nothing to stdout. A list is always answered by a list.
 * @param file  a path; undefined or "-" for stdin
 * @returns     the exit code, 0, or 2 if anything was rejected
 */
export const evaluateCommand = async (file: string | undefined): Promise<number> => {
  const { answers, exitCode } = await evaluationOf(file);
  const [stream, line] = isRejection(answers)
    ? [process.stderr, answers.rejected]
    : [process.stdout, jsonText(answers)];
  await new Promise(written => stream.write(`${line}\n`, written));
  return exitCode;
};

const evaluationOf = async (file: string | undefined): Promise<Evaluation> => {
  const input = await inputOf(file);
  return typeof input === 'string' ? evaluate(input) : { answers: { rejected: input.message }, exitCode: 2 };
};

const inputOf = async (file: string | undefined): Promise<string | Error> => {
  if (file === undefined && process.stdin.isTTY)
    return refused('file', 'it must be a path or "-"; found nothing. Give FILE, or JSON on stdin.');
  try {
    return await (file === undefined || file === '-' ? textOf(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    return refused('file', `it must be a file that can be read; found ${said(file)}, ${reason(error)}. See the path.`);
  }
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'which does not exist',
  EISDIR: 'which is a folder',
  EACCES: 'which may not be read',
};
const reason = (error: unknown): string => {
  const { code = 'of an unknown kind' } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `which gives the error ${code}`;
};
