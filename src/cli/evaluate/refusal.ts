/** Bad input is said in one line, `name: rule; found. hint.`, whatever characters the input holds. */
import { badLines, type BadInput } from '../badInput.js';

const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;
const longest = 48;

/** The error that ends the reading of a bad input. */
export const refused = (name: string, text: string): BadInput => badLines(`${name}: ${text}`.replace(unprintable, '?'));

const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What was found, in a few words: "3.5", "\"abc\"", "null", "a list", "an object", "nothing". */
export const said = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return clipped(JSON.stringify(value));
};
