/** Bad input is said in one line, `name: rule; found. hint.`, whatever characters the input holds. */

const cause = 'input';
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;
const longest = 48;

/** The error that ends the reading of a bad input. */
export const refused = (name: string, text: string): Error =>
  new Error(`${name}: ${text}`.replace(unprintable, '?'), { cause });

/** Was it the input that is at fault, and not the program? */
export const isRefusal = (error: unknown): error is Error => error instanceof Error && error.cause === cause;

const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What was found, in a few words: "3.5", "\"abc\"", "null", "a list", "an object", "nothing". */
export const said = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return clipped(JSON.stringify(value));
};
