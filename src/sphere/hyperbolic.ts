import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, multiple, negative, plus } from './verbs.js';

/** cosh a = (e^a + e^{−a})/2. Both terms are positive. See ₀F₁(;½;a²/4), second route. */
export const hyperbolicCosine = (a: Scalar): Scalar => multiple(0.5, plus(exponential(a), exponential(negative(a))));

/** sinh a = (e^a − e^{−a})/2. Near 0 the terms cancel, and the bound says so. See a ₀F₁(;3/2;a²/4), second route. */
export const hyperbolicSine = (a: Scalar): Scalar => multiple(0.5, minus(exponential(a), exponential(negative(a))));
