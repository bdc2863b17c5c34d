import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Measure } from '../measure/measure.js';
import { dot, minus, multiple, over, sum, times } from '../sphere/verbs.js';

/**
 * Power of a measure in the spherical harmonics of each degree
 *   |μ̂_l|² = Σ_m (∫ Y_{l,m} dμ)² = d_l ∬ C_l(x·y) dμ dμ  ≥ 0,   l = 0, 1, …, L.
 *
 * Y_{l,m} orthonormal in L²(σ), C_l the Gegenbauer polynomial of S^{n−1} with C_l(1) = 1, d_l the number of harmonics.
 * |μ̂_0|² = 1, |μ̂_1|² = n|m̄|², |μ̂_2|² = n(n+2)/2 |S − Id/n|²; the energy of D = β Id is Σ_l λ_l(β) |μ̂_l|².
 * @param mu  N tokens of S^{n−1} with masses, n ≥ 2
 * @param L   the last degree
 * Error      running bound. Cost O(N²(n + L)).
 * Source     addition theorem for spherical harmonics; (l + n − 2) C_{l+1} = (2l + n − 2) t C_l − l C_{l−1}
 * See        funkHecke; mean and secondMoment (second route for l = 1, 2)
 */
export const powerSpectrum = (mu: Measure, L: number): readonly Scalar[] => {
  const n = mu.tokens[0]!.length;
  const cosines = mu.tokens.flatMap((x, i) =>
    mu.tokens.map((y, j) => ({ t: dot(x, y), w: times(mu.masses[i]!, mu.masses[j]!) })),
  );
  const values = cosines.map(({ t, w }) => gegenbauer(t, n, L).map(c => times(w, c)));
  return multiplicities(n, L).map((d, l) => multiple(d, sum(values.map(row => row[l]!))));
};

/** C_0(t), …, C_L(t). */
const gegenbauer = (t: Scalar, n: number, L: number): readonly Scalar[] => {
  const values = [t.in.of(1), t];
  for (let l = 1; l < L; l++) {
    const next = minus(multiple(2 * l + n - 2, times(t, values[l]!)), multiple(l, values[l - 1]!));
    values.push(over(next, t.in.of(l + n - 2)));
  }
  return values.slice(0, L + 1);
};

/** d_0, …, d_L: d_l = binomial(l + n − 1, n − 1) − binomial(l + n − 3, n − 1). */
export const multiplicities = (n: number, L: number): readonly number[] =>
  Array.from({ length: L + 1 }, (_, l) => homogeneous(n, l) - homogeneous(n, l - 2));

/** Monomials of degree l in n variables. */
const homogeneous = (n: number, l: number): number => {
  if (l < 0) return 0;
  let count = 1;
  for (let k = 1; k < n; k++) count = (count * (l + k)) / k;
  return count;
};
