/**
 * The zero test, first route: every entry of an expression, read in symbols, has the normal form 0.
 *
 * "Zero" is a proof over ℚ at every point where no divisor vanishes; "not zero" is believed only with a witness.
 * See       residueTest, engineTest (the other two routes), witness
 */
import { entriesOf, type Expression } from './expression.js';
import { symbols } from './symbols.js';

export interface ZeroTest {
  readonly zero: boolean;
  /** Terms left in the numerators, over the common denominators; 0 if and only if all entries vanish. */
  readonly terms: number;
  /** Denominators that were registered. */
  readonly atoms: number;
}

export const zeroTest = (expression: Expression): ZeroTest => {
  const v = symbols();
  const terms = entriesOf(expression, v).reduce((left, entry) => left + v.terms(entry), 0);
  return { zero: terms === 0, terms, atoms: v.atoms() };
};
