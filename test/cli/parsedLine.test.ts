import { describe, expect, it } from 'vitest';
import { parsedLine } from '../../src/cli/parsedLine.js';
import { noFlags } from '../../src/cli/flags.js';

const known = ['seed', 'runs', 'time', 'only', 'json'] as const;

describe('a command line is words and flags', () => {
  it('flags may stand anywhere, with a blank or an equals sign', () =>
    expect(parsedLine(['a/b', '--seed', '7', 'c*', '--runs=30', '--json'], known)).toEqual({
      words: ['a/b', 'c*'],
      flags: { ...noFlags, seed: 7, runs: 30, json: true },
      help: false,
    }));
  it('the last of two equal flags counts', () =>
    expect(parsedLine(['--seed', '7', '--seed', '8'], known).flags.seed).toBe(8));
  it('kinds of evidence are a list, times may be fractions', () =>
    expect(parsedLine(['--only', 'order,sampled', '--time', '0.5'], known).flags).toMatchObject({
      only: ['order', 'sampled'],
      time: 0.5,
    }));
  it('what follows -- is a word', () => expect(parsedLine(['--', '--seed'], known).words).toEqual(['--seed']));
});

describe('a flag that does not fit is refused in one line', () => {
  it.each([
    [['--runs', '-3'], "--runs: a whole number, at least 1; found '-3'. Write --runs 300."],
    [['--runs', '0'], "--runs: a whole number, at least 1; found '0'. Write --runs 300."],
    [['--runs', '1e3'], "--runs: a whole number, at least 1; found '1e3'. Write --runs 300."],
    [['--runs', '99999999999999999999'], "found '99999999999999999999'"],
    [['--seed', 'x'], "--seed: a whole number, at least 0; found 'x'. Write --seed 1."],
    [['--seed', '--json'], "found '--json'"],
    [['--seed'], '--seed: a flag with a value; found none. Write --seed S.'],
    [['--seed='], "found ''"],
    [['--only', 'nonsense'], "found 'nonsense'"],
    [['--only', 'sampled,'], "found 'sampled,'"],
    [['--time', '0'], "found '0'"],
    [['--time', 'Infinity'], "found 'Infinity'"],
    [['--json=3'], "--json: a flag without a value; found '3'. Write --json."],
    [['--sede', '3'], "found '--sede'. Perhaps --seed was meant."],
    [['--draw', '3'], "found '--draw'"],
    [['-x'], "found '-x'"],
  ])('%j', (args, message) => {
    expect(() => parsedLine(args, known)).toThrow(message);
    expect(() => parsedLine(args, known)).not.toThrow(/\n/);
  });
});
