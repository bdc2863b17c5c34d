import type { Scalar } from '../arithmetic/arithmetic.js';
import { square } from '../sphere/verbs.js';

/** The exponents p of W_p that are computed. */
export type Exponent = 1 | 2 | 'infinity';

export const exponents = [1, 2, 'infinity'] as const;

/** What is summed for W_p: a^p, or a itself for p = ∞, where the largest is taken. */
export const power = (a: Scalar, p: Exponent): Scalar => (p === 2 ? square(a) : a);
