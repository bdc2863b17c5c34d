/**
 * Many digits: the running text (`runningOver`) over MPFR numbers with `bits` significant bits, u = 2^{−bits}.
 *
 * Every MPFR operation is correctly rounded and tells whether it was exact, so a rounding is 0 or at most
 * 2^{−bits}|result| + tiny. Bounds stay doubles, rounded up; below 2^{−1074} they cannot go. A scalar lives only in
 * the scope of `withDigits`: its number is an index into the scope's arena, which is freed at the end.
 * See     test/arithmetic/multiprecision.test.ts
 */
import type { Arithmetic, Scalar } from './arithmetic.js';
import { manyDigits, type ManyDigits } from './manyDigits.js';
import { open, runningOver } from './runningOver.js';

/** The reading over the numbers of one scope. */
export const multiprecision = (centre: ManyDigits): Arithmetic => runningOver('multiprecision', centre);

/** What `body` answers, computed with `bits` significant bits; MPFR is loaded on the first call. */
export const withDigits = async <T>(bits: number, body: (A: Arithmetic) => T): Promise<T> => {
  if (!(Number.isInteger(bits) && bits >= 53))
    throw new Error(`withDigits: bits must be an integer ≥ 53; found ${bits}. 128 bits are 38 digits.`);
  const { init, mpfr_rnd_t } = await import('gmp-wasm');
  const { binding } = await init();
  const centre = manyDigits({ binding, mpfr_rnd_t }, bits);
  try {
    return body(multiprecision(centre));
  } finally {
    centre.free();
  }
};

/** The centre of a with so many significant decimals, rounded to nearest: "-1.2345e-6". Inside the scope only. */
export const decimal = (a: Scalar, digits: number): string => {
  if (a.in.name !== 'multiprecision')
    throw new Error(`decimal: a must be of the reading multiprecision; found ${a.in.name}. Compute it in withDigits.`);
  const { in: reading, value } = open(a);
  return (reading.centre as ManyDigits).decimal(value, digits);
};
