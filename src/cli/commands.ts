import { badInput } from './badInput.js';
import { flagRules, type FlagName, type Flags } from './flags.js';

/** A command: what it is called with, and what runs it. Its module is loaded when it is called. */
export interface Command {
  readonly name: string;
  readonly takes: string;
  /** Least and largest number of words. */
  readonly words: readonly [least: number, most: number];
  readonly says: string;
  /** More lines of its help. */
  readonly details?: readonly string[];
  readonly flags: readonly FlagName[];
  /** Answers the exit code. */
  readonly run: (words: readonly string[], flags: Flags) => Promise<number>;
}

export const commands: readonly Command[] = [
  {
    name: 'verify',
    takes: '[id or glob …]',
    words: [0, Infinity],
    says: 'check claims and print a table of verdicts',
    flags: ['seed', 'runs', 'only', 'time', 'json'],
    run: async (words, flags) => (await import('./verifyCommand.js')).verifyCommand(words, flags),
  },
  {
    name: 'falsify',
    takes: 'FILE or ID',
    words: [1, 1],
    says: 'look for a counterexample to one claim, or to a conjecture in a file of your own',
    flags: ['seed', 'runs', 'time', 'draw', 'restart', 'json'],
    run: async ([target], flags) => (await import('./falsifyCommand.js')).falsifyCommand(target!, flags),
  },
  {
    name: 'list',
    takes: '',
    words: [0, 0],
    says: 'the claims of the registry',
    flags: ['json'],
    run: async (_words, flags) => (await import('./listCommand.js')).listCommand(flags),
  },
  {
    name: 'show',
    takes: 'ID',
    words: [1, 1],
    says: 'one claim: source, sentence, hypotheses, conclusion, proof, controls',
    flags: ['json'],
    run: async ([id], flags) => (await import('./showCommand.js')).showCommand(id!, flags),
  },
  {
    name: 'new',
    takes: 'ID',
    words: [1, 1],
    says: 'a file with a conjecture that already runs',
    flags: [],
    run: async ([id]) => (await import('./newCommand.js')).newCommand(id!),
  },
  {
    name: 'evaluate',
    takes: '[FILE or -]',
    words: [0, 1],
    says: 'one quantity for one configuration, JSON in, JSON out, with a true bound on its error',
    details: [
      '  quantity       energy, partition, logPartition, firstVariation, wassersteinGradient, velocity, energyRate;',
      '                 gaussianRate; maximalEnergy, minimalEnergy, constantPotential, stationaryRectangle, growthRate',
      '  tokens, D      lists of rows; masses (default 1/N); space "sphere" (default) or "euclidean"',
      '  attention      { kind, mask "causal", epsilon, heads [{ D or Q and K, V, W }] }; kind softmax (default),',
      '                 unnormalised, l2, sinkhorn, sigmoid, relu, linear or hardmax',
      '  an array of such objects is answered by an array; example:',
      '  {"quantity": "velocity", "tokens": [[1, 0], [0.6, 0.8]], "D": [[1, 0.5], [0, 2]]}',
    ],
    flags: [],
    run: async ([file]) => (await import('./evaluate/evaluateCommand.js')).evaluateCommand(file),
  },
  {
    name: 'reproduce',
    takes: 'SOURCE [F1 …]',
    words: [1, Infinity],
    says: 'do the numerical experiments of a paper again and compare with its published code',
    details: ['  SOURCE         such as burger2025; then ids of experiments, all of them without one'],
    flags: ['seed', 'out', 'json'],
    run: async (words, flags) => (await import('./reproduceCommand.js')).reproduceCommand(words, flags),
  },
  {
    name: 'report',
    takes: '[id or glob …]',
    words: [0, Infinity],
    says: 'check claims and print the verdict table of the README',
    flags: ['seed', 'runs', 'markdown'],
    run: async (words, flags) => (await import('./reportCommand.js')).reportCommand(words, flags),
  },
];

/** Refuses a number of words that the command does not take. */
export const counted = (
  { name, takes, words: [least, most] }: Command,
  words: readonly string[],
): readonly string[] => {
  if (words.length >= least && words.length <= most) return words;
  const rule = takes === '' ? 'takes no word' : `takes ${takes}`;
  const found = words.length === 0 ? 'nothing' : `'${words.join(' ')}'`;
  throw badInput(name, { rule, found, hint: `See verisphere ${name} --help.` });
};

export const commandHelp = ({ name, takes, says, flags, details = [] }: Command): string => {
  const lines = flags.map(flag => {
    const { value, says: what } = flagRules[flag];
    return `  ${`--${flag}${value === undefined ? '' : ` ${value}`}`.padEnd(14)} ${what}`;
  });
  return [`verisphere ${name} ${takes}`.trimEnd(), `  ${says}`, ...details, ...lines, ''].join('\n');
};

export const help = (): string =>
  [
    'verisphere: the theory of self-attention dynamics, executable.',
    ...commands.map(({ name, takes, says }) => `  ${`${name} ${takes}`.padEnd(24)} ${says}`),
    'Exit codes: 0 all as expected, 1 some verdict is not, 2 bad usage or input, 130 interrupted.',
    '',
  ].join('\n');
