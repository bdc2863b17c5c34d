import { interval } from '../arithmetic/interval.js';
import { parameterSource, replayed, type Parameters } from '../assume/parameters.js';
import { built } from '../claim/given.js';
import type { Draw } from './draw.js';
import { certified } from './moreDigits.js';
import type { Counterexample } from './result.js';
import type { Tested } from './tested.js';

/** A refutation as it is kept in a file: n and the parameters are the exact data, all else is for the reader. */
export interface Stored extends Pick<
  Counterexample,
  'relation' | 'left' | 'right' | 'gap' | 'bound' | 'text' | 'draw'
> {
  readonly schema: 1;
  readonly claim: string;
  readonly n: number;
  readonly parameters: Parameters;
  readonly seed: number;
  readonly reason: string;
}

/** The stored refutation in a text, or what is wrong with the text. */
export const storedIn = (text: string): { readonly stored: Stored } | { readonly wrong: string } => {
  try {
    const value: unknown = JSON.parse(text);
    return isStored(value) ? { stored: value } : { wrong: 'no schema 1, n and parameters' };
  } catch {
    return { wrong: 'no JSON' };
  }
};

const isStored = (value: unknown): value is Stored =>
  isRecord(value) &&
  value['schema'] === 1 &&
  Number.isInteger(value['n']) &&
  isRecord(value['parameters']) &&
  Object.values(value['parameters']).every(Number.isFinite);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Why stored data no longer refute the statement, or null: they must fit what the hypotheses ask for, name by name and
 * within its range, and intervals or 40 digits must confirm the gap.
 */
export const staleness = async (tested: Tested, { n, parameters }: Pick<Stored, 'n' | 'parameters'>) => {
  const draw: Draw = { index: 0, n, parameters };
  const { from, to } = tested.given;
  if (n < from || n > to) return `n = ${n} is outside ${from} … ${to}`;
  const strangers = unfitting(tested, draw);
  if (strangers.length > 0) return `the claim's hypotheses no longer fit ${strangers.join(', ')}`;
  return (await certified(tested, draw)) ? null : 'it no longer refutes';
};

/** The parameters that the charts ask for: a shrink may leave others behind. */
export const fitting = (tested: Tested, draw: Draw): Parameters => {
  const strangers = unfitting(tested, draw);
  return Object.fromEntries(Object.entries(draw.parameters).filter(([name]) => !strangers.includes(name)));
};

/** Names of parameters that no chart asks for, or that lie outside the range it asks for. */
export const unfitting = (tested: Tested, { n, parameters }: Draw): readonly string[] => {
  const answered = new Set(['n']);
  const answer = replayed(parameters);
  const ask = (name: string, min: number, max: number): number => {
    const k = answer(name, min, max);
    if (parameters[name] === undefined || parameters[name] === k) answered.add(name);
    return k;
  };
  built(tested.given, parameterSource(interval, n, ask));
  return Object.keys(parameters).filter(name => !answered.has(name));
};
