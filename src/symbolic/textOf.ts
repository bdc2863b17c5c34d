import type { Integer } from './integer.js';
import { factors, type Polynomial, type Space } from './polynomial.js';

/** The polynomial as a text over v0, v1, …, the variables in the order of their first use; kernels e^p are not printed. */
export const textOf = (space: Space, a: Polynomial): string => {
  const terms = [...a.terms].map(([m, c]) => termText(c, factors(space, m).map(factorText)));
  const text = terms.length === 0 ? '0' : terms.length === 1 ? terms[0]! : `(${terms.join('+')})`;
  return a.den === 1 ? text : `(1/${a.den})*${text}`;
};

const termText = (c: Integer, powers: readonly string[]): string =>
  (c === 1 && powers.length > 0 ? powers : [c < 0 ? `(${c})` : `${c}`, ...powers]).join('*');
const factorText = ([v, power]: readonly [number, number]): string => (power === 1 ? `v${v}` : `v${v}^${power}`);
