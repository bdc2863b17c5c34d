/**
 * The guard of the expansion engines: only polynomials over ℚ may pass, written with names, decimal-free numbers, + −
 * *, powers with a literal exponent ≥ 0 and quotients of literal integers.
 *
 * Outside this language the engines err silently: they read e^a/(e^a + e^b) and log(e^a + e^b) wrongly before any
 * simplification. Names that they take for constants are refused.
 */
import { rejected } from './rejected.js';

const token = /\s*([A-Za-z]\w*|\d+|[-+*^()/])/y;
/** Constants and imaginary units of the engines, and what algebrite uses as symbols of its own. */
const constants = new Set([
  'e',
  'i',
  'j',
  'pi',
  'E',
  'I',
  'PI',
  'Pi',
  'phi',
  'tau',
  'inf',
  'Infinity',
  'NaN',
  'nil',
  'last',
]);

/** The text itself if it is a polynomial; otherwise an error `engine/rejected`. */
export const polynomialText = (text: string): string => {
  const tokens = tokensOf(text);
  for (const [k, t] of tokens.entries()) {
    const reason = fault(t, tokens[k - 1] ?? '', tokens[k + 1] ?? '');
    if (reason !== undefined) return rejected(reason, text);
  }
  return text;
};

const tokensOf = (text: string): readonly string[] => {
  const found: string[] = [];
  const scanner = new RegExp(token);
  while (scanner.lastIndex < text.trimEnd().length) {
    const match = scanner.exec(text);
    if (match === null) return [rejected('only names, integers, + − * ^ / and parentheses may occur', text)];
    found.push(match[1]!);
  }
  return found;
};

const fault = (t: string, before: string, after: string): string | undefined => {
  if (isName(t) && constants.has(t)) return `'${t}' is a constant of the engines, not a variable`;
  if (isName(t) && after === '(') return `'${t}' is a function; replace it by a symbol first`;
  if (t === '^' && !isInteger(after)) return 'a power must have an integer literal ≥ 0 as exponent';
  if (t === '/' && !(isInteger(before) && isInteger(after))) return 'only integers may be divided';
  if (t === ')' && (after === '(' || isName(after))) return 'products must be written with *';
  return undefined;
};
const isName = (t: string): boolean => /^[A-Za-z]/.test(t);
const isInteger = (t: string): boolean => /^\d+$/.test(t);
