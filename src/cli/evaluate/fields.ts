import { nearestNames } from '../nearestNames.js';
import { refused, said } from './refusal.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object, all of them among the known names. */
export const fieldsOf = (name: string, value: unknown, known: readonly string[]): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused(name, `it must be a JSON object; found ${said(value)}. Its fields are ${known.join(', ')}.`);
  const odd = Object.keys(value).find(key => !known.includes(key));
  if (odd === undefined) return value as Fields;
  const hint = `Did you mean "${nearest(odd, known)}"?`;
  throw refused(name, `its fields are ${known.join(', ')}; found ${said(odd)}. ${hint}`);
};

const nearest = (name: string, known: readonly string[]): string => nearestNames(name.slice(0, 64), known, 1)[0]!;

/** One of the known words. */
export const wordOf = <T extends string>(name: string, value: unknown, known: readonly T[]): T => {
  const word = known.find(other => other === value);
  if (word !== undefined) return word;
  const hint = typeof value === 'string' ? `Did you mean "${nearest(value, known)}"?` : 'Give one of these.';
  throw refused(name, `it must be one of ${known.join(', ')}; found ${said(value)}. ${hint}`);
};
