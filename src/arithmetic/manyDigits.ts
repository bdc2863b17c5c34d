/** MPFR numbers as the centre of a reading; see `multiprecision`. */
import type { GMPFunctions, mpfr_rnd_t } from 'gmp-wasm';
import { arenaOf, type Arena } from './arena.js';
import { tiny } from './arithmetic.js';
import type { Centre } from './centre.js';

export interface ManyDigits extends Centre {
  readonly decimal: (a: number, digits: number) => string;
  readonly free: () => void;
}

/** MPFR as loaded: its functions and its rounding modes. */
export interface Mpfr {
  readonly binding: GMPFunctions;
  readonly mpfr_rnd_t: typeof mpfr_rnd_t;
}

export const manyDigits = ({ binding: mpfr, mpfr_rnd_t: modes }: Mpfr, bits: number): ManyDigits => {
  const nearest = modes.MPFR_RNDN;
  const arena = arenaOf(mpfr, bits);
  const { at, made } = arena;
  return {
    bits,
    of: x => made(target => mpfr.mpfr_set_d(target, x, nearest)),
    sum: (a, b) => made(target => mpfr.mpfr_add(target, at(a), at(b), nearest)),
    difference: (a, b) => made(target => mpfr.mpfr_sub(target, at(a), at(b), nearest)),
    product: (a, b) => made(target => mpfr.mpfr_mul(target, at(a), at(b), nearest)),
    quotient: (a, b) => made(target => mpfr.mpfr_div(target, at(a), at(b), nearest)),
    exponential: a => made(target => mpfr.mpfr_exp(target, at(a), nearest)),
    logarithm: a => made(target => mpfr.mpfr_log(target, at(a), nearest)),
    root: a => made(target => mpfr.mpfr_sqrt(target, at(a), nearest)),
    decimal: (a, digits) => scientific(mpfr, place => mpfr.mpfr_get_str(0, place, 10, digits, at(a), nearest)),
    free: arena.free,
    ...sizesIn({ binding: mpfr, mpfr_rnd_t: modes }, arena, bits),
  };
};

/** Sizes and roundings as doubles, rounded so that they stay bounds. */
const sizesIn = ({ binding: mpfr, mpfr_rnd_t: modes }: Mpfr, { at, exact }: Arena, bits: number) => {
  const toDouble = (a: number): number => mpfr.mpfr_get_d(at(a), modes.MPFR_RNDN);
  const size = (a: number): number => Math.abs(mpfr.mpfr_get_d(at(a), modes.MPFR_RNDA));
  const least = (a: number): number => Math.abs(mpfr.mpfr_get_d(at(a), modes.MPFR_RNDZ));
  const rounding = (a: number): number => (exact(a) ? 0 : 2 ** -bits * size(a) + tiny);
  return {
    ...{ toDouble, size, least, conversion: (a: number) => (size(a) === least(a) ? 0 : size(a) - least(a)) },
    sumRounding: (_: number, __: number, s: number) => rounding(s),
    differenceRounding: (_: number, __: number, s: number) => rounding(s),
    productRounding: (_: number, __: number, p: number) => rounding(p),
    quotientRounding: (_: number, __: number, q: number) => rounding(q),
    exponentialRounding: (_: number, v: number) => rounding(v),
    logarithmRounding: (_: number, v: number) => rounding(v),
    rootRounding: (_: number, s: number) => rounding(s),
  };
};

const scientific = (mpfr: GMPFunctions, write: (place: number) => number): string => {
  const place = mpfr.malloc(4);
  const start = write(place);
  const exponent = mpfr.memView.getInt32(place, true) - 1;
  const written = new TextDecoder().decode(mpfr.mem.slice(start, mpfr.mem.indexOf(0, start)));
  mpfr.mpfr_free_str(start);
  mpfr.free(place);
  const [, sign, first, rest] = /^(-?)(\d)(\d*)$/.exec(written) ?? [];
  return first === undefined ? written : `${sign}${first}.${rest}e${exponent}`;
};
