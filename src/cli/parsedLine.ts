import { parseArgs } from 'node:util';
import { badInput } from './badInput.js';
import { flagRules, noFlags, type FlagName, type Flags } from './flags.js';
import { nearestNames } from './nearestNames.js';

/** The rest of a command line after the command's name. */
export interface ParsedLine {
  readonly flags: Flags;
  readonly words: readonly string[];
  readonly help: boolean;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  ...Object.fromEntries(
    Object.entries(flagRules).map(
      ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
    ),
  ),
} as const;

/** Reads a command line; every flag is one that the command knows, with a value that its rule accepts. */
export const parsedLine = (args: readonly string[], known: readonly FlagName[]): ParsedLine => {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap(token => (token.kind === 'option' ? [token] : []));
  const values = given.filter(({ name }) => name !== 'help').map(token => flagValue(token, known));
  return {
    flags: Object.assign({}, noFlags, ...values) as Flags,
    words,
    help: given.some(({ name }) => name === 'help'),
  };
};

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

const flagValue = ({ name, rawName, value }: Given, known: readonly FlagName[]): Partial<Flags> => {
  const flag = known.find(one => one === name);
  if (flag === undefined) throw unknownFlag(rawName, known);
  const rule = flagRules[flag];
  if (rule.value === undefined && value !== undefined)
    throw badInput(rawName, { rule: 'a flag without a value', found: `'${value}'`, hint: `Write ${rawName}.` });
  if (rule.value !== undefined && value === undefined)
    throw badInput(rawName, { rule: 'a flag with a value', found: 'none', hint: `Write ${rawName} ${rule.value}.` });
  return rule.read(value ?? '');
};

const unknownFlag = (found: string, known: readonly FlagName[]): Error => {
  const names = ['help', ...known];
  const near = nearestNames(found.replace(/^-+/, ''), names, 1).map(name => `--${name}`);
  const rule = `a flag among ${names.map(name => `--${name}`).join(', ')}`;
  return badInput('flag', { rule, found: `'${found}'`, hint: `Perhaps ${near[0]!} was meant.` });
};
