import type { Scalar } from '../arithmetic/arithmetic.js';
import { widened } from '../arithmetic/widened.js';
import { multiple, sum } from '../sphere/verbs.js';
import { spectrum } from './spectrum.js';

/** I_k(β) with |β| ≤ 4 falls below 2^{−53} of I_0 before degree 32. */
const degrees = 32;

/**
 * Energy of the regular N-gon for D = β Id  I_0(β) + 2 Σ_{m ≥ 1} I_{mN}(β),  |β| ≤ 4.
 *
 * @param N     N ≥ 1, the number of tokens on the circle
 * @param beta  inverse temperature
 * Error        I_{k+1} ≤ |β|/(2k + 2) I_k ≤ ½ I_k in size for k + 1 ≥ |β|: what is cut is at most 4 |I_k| for the first
 *              degree k that is cut; bounds of the series
 * Source       Burger, Kabri, Korolev, Roith, Weigand (2025), minimisers; Poisson summation
 * See          sharpEnergy (second route)
 */
export const polygonEnergy = (N: number, beta: Scalar): Scalar => {
  const last = Math.ceil(degrees / N);
  const terms = Array.from({ length: last + 1 }, (_, m) => multiple(m === 0 ? 1 : 2, spectrum(2, m * N, beta)));
  return widened(sum(terms), multiple(4, spectrum(2, (last + 1) * N, beta)));
};
