import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { interval } from '../arithmetic/interval.js';
import { withDigits } from '../arithmetic/multiprecision.js';
import type { Ruling } from '../claim/ruling.js';
import { rulingsOf, type Draw } from './draw.js';
import type { Tested } from './tested.js';

/** 40 digits, where double precision could not decide. */
export const bits = 160;

/** The same draw with 40 digits: the one reading that is loaded only when it is needed. */
export const withMoreDigits = (tested: Tested, draw: Draw): Promise<readonly Ruling[]> =>
  withDigits(bits, A => rulingsOf(tested, draw, A));

/**
 * Whether interval arithmetic, or 40 digits where intervals are too wide, confirms the refutation on the exact data.
 */
export const certified = async (tested: Tested, draw: Draw): Promise<boolean> => {
  const refutes = (rulings: readonly Ruling[]): boolean => rulings.some(r => r.outcome === 'refuted');
  try {
    return (
      refutes(readIn(tested, draw, interval)) ||
      refutes(await withMoreDigits(tested, draw)) ||
      refutes(await withDigits(4 * bits, A => rulingsOf(tested, draw, A)))
    );
  } catch {
    return false;
  }
};

/** The interval reading may lack an operation that the other readings have. */
const readIn = (tested: Tested, draw: Draw, A: Arithmetic): readonly Ruling[] => {
  try {
    return rulingsOf(tested, draw, A);
  } catch {
    return [];
  }
};

/** How many of the undecided draws stay undecided with 40 digits, and the first that turns out refuted. */
export const decidedWithDigits = async (tested: Tested, draws: readonly Draw[]) => {
  let undecided = 0;
  for (const draw of draws) {
    const rulings = await withMoreDigits(tested, draw);
    const refuted = rulings.find(r => r.outcome === 'refuted');
    if (refuted) return { undecided, refuted: { draw, ruling: refuted } };
    if (rulings.some(r => r.outcome !== 'consistent')) undecided++;
  }
  return { undecided, refuted: null };
};
