import { readFileSync } from 'node:fs';
import type { Published } from '../../src/claim/experiment.js';

interface Stored {
  readonly values: readonly number[];
  /** `*` stands for the index of the value; otherwise the values stand on lines that follow one another. */
  readonly file: string;
  readonly line: number;
  /** How a value was computed from what the file stores, if it does not stand there itself. */
  readonly from?: string;
}

interface Document {
  readonly repository: string;
  readonly commit: string;
  /** File and lines of the published code that fix the parameters of each experiment. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly stored: Readonly<Record<string, Stored>>;
}

const document = JSON.parse(readFileSync(new URL('./published.json', import.meta.url), 'utf8')) as Document;

const named = <T>(name: string, all: Readonly<Record<string, T>>): T => {
  const found = all[name];
  if (found === undefined) throw new Error(`published: a name of published.json; found '${name}'. See its list.`);
  return found;
};

/** Where the published code fixes the parameters of an experiment. */
export const parametersFrom = (id: string): string => named(id, document.parameters);

/** All values of a name. */
export const publishedValues = (name: string): readonly number[] => named(name, document.stored).values;

/** Value k of a name, with what its storing, rounding or sampling leaves open. */
export const published = (name: string, k: number, error: number): Published => {
  const { values, file, line } = named(name, document.stored);
  const place = file.includes('*') ? file.replace('*', String(k)) : `${file}:${line + k}`;
  return { value: values[k]!, error, provenance: place };
};

/** What r roundings in a row, in single precision, leave open of a number. */
export const single = (value: number, r: number): number => r * 2 ** -24 * Math.abs(value);
