import type { Integer } from './integer.js';
import { factors, type Polynomial, type Space } from './polynomial.js';

/**
 * The polynomial as a text over v0, v1, …, the variables in the order of their first use; kernels e^p are not printed.
 */
export const textOf = (space: Space, a: Polynomial): string => {
  const terms = termTexts(space, a).map(([, text]) => text);
  return terms.length === 0 ? '0' : terms.length === 1 ? terms[0]! : `(${terms.join('+')})`;
};

/** Its terms: the monomial and the text of each. */
export const termTexts = (space: Space, a: Polynomial): readonly (readonly [number, string])[] =>
  [...a.terms].map(([m, c]) => [m, termText(coefficientText(c, a.den), factors(space, m).map(factorText))] as const);

const termText = (c: string, powers: readonly string[]): string =>
  (c === '1' && powers.length > 0 ? powers : [c, ...powers]).join('*');
const coefficientText = (c: Integer, den: Integer): string => {
  const text = den === 1 ? `${c}` : `${c}/${den}`;
  return c < 0 || den !== 1 ? `(${text})` : text;
};
const factorText = ([v, power]: readonly [number, number]): string => (power === 1 ? `v${v}` : `v${v}^${power}`);
