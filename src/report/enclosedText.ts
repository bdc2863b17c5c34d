import type { Approx } from '../arithmetic/arithmetic.js';
import { boundText, numberText } from './numberText.js';

/** `2.17585194468178 ± 3.1e-14`: a digit more than the bound leaves sure; the bound holds for what is printed. */
export const enclosedText = ({ value, error }: Approx): string => {
  if (error === 0) return numberText(value, all);
  const text = numberText(value, digitsOf(value, error));
  const printed = Number(text);
  return `${text} ± ${boundText(error + Math.abs(printed - value))}`;
};

/** Every double is told by that many digits. */
const all = 17;

const digitsOf = (value: number, error: number): number => {
  const known = Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(error)) + 2;
  return Number.isFinite(known) ? Math.min(all, Math.max(1, known)) : 1;
};
