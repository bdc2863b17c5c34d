import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { interpolant } from '../src/energy/interpolant.js';
import { cosinesOf, sharpDistances, sharpSizes } from '../src/energy/sharpEnergy.js';

const coefficients = (A: Arithmetic, side: number) =>
  [2, 3, 4].flatMap(n =>
    sharpSizes(n).flatMap(N => {
      const points = cosinesOf(sharpDistances(A, n, N));
      return [0.5, 1, 2].flatMap(beta => interpolant(n, points, A.of(side * beta)).map(h => atLeast(h, A.of(0))));
    }),
  );

/** e^{βt} ≥ h(t) on [−1, 1] by the error formula; with h_l > 0 the energy is at least Σ w_i² (e^β − h(1)) + h_0. */
export const interpolantPositive = enclosure({
  shows: 'lemma',
  says: 'The polynomial that touches e^{βt} at the cosines of a sharp configuration has Gegenbauer coefficients > 0',
  range: 'β = ½, 1, 2; n = 2, N = 2, …, 6, 8; n = 3, N = 2, 3, 4, 6, 12; n = 4, N = 2, …, 5, 8',
  holds: A => coefficients(A, 1),
  control: { why: 'β < 0: the odd coefficients are negative', holds: A => coefficients(A, -1) },
});
