import { dilate, image, type Matrix } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';
import { movedTokens } from './movedTokens.js';
import { superposition } from './superposition.js';

/** The even and the odd part (η ± R_#η)/2 of a signed measure under a reflection, R² = Id; they add up to η. */
export const parity = (R: Matrix, eta: Measure): { readonly even: Measure; readonly odd: Measure } => {
  const half = measure(eta.tokens, dilate(eta.in.of(0.5), eta.masses));
  const mirrored = movedTokens(half, x => image(R, x));
  return {
    even: superposition(half, eta.in.of(1), mirrored),
    odd: superposition(half, eta.in.of(-1), mirrored),
  };
};
