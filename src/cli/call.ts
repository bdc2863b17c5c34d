import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInput, isBadInput, messageOf } from './badInput.js';
import { commandHelp, commands, counted, help } from './commands.js';
import { nearestNames } from './nearestNames.js';
import { packageRoot } from './packageRoot.js';
import { parsedLine } from './parsedLine.js';

/** Calls the command that the words name, and answers the exit code. */
export const call = async (words: readonly string[]): Promise<number> => {
  try {
    return await called(words);
  } catch (error) {
    const line = isBadInput(error)
      ? error.message
      : `verisphere: an unexpected error; found '${messageOf(error)}'. It is ours: report it.`;
    process.stderr.write(`${line}\n`);
    return isBadInput(error) ? 2 : 1;
  }
};

const called = async ([name, ...rest]: readonly string[]): Promise<number> => {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return printed(help());
  if (name === '--version' || name === '-v') return printed(`${version()}\n`);
  const command = commands.find(one => one.name === name);
  if (command === undefined) throw unknownCommand(name);
  const { flags, words, help: helped } = parsedLine(rest, command.flags);
  return helped ? printed(commandHelp(command)) : command.run(counted(command, words), flags);
};

const printed = (text: string): number => {
  process.stdout.write(text);
  return 0;
};

const version = (): string =>
  (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { readonly version: string }).version;

const unknownCommand = (found: string): Error => {
  const names = commands.map(one => one.name);
  const rule = `a command among ${names.join(', ')}`;
  return badInput('command', {
    rule,
    found: `'${found}'`,
    hint: `Perhaps ${nearestNames(found, names, 1)[0]!} was meant.`,
  });
};
