/**
 * The numbers of one scope of many digits. A number is named by its index; with it goes whether it was rounded.
 * All of them are freed together.
 */
import type { GMPFunctions } from 'gmp-wasm';

export interface Arena {
  /** The MPFR number of an index. */
  readonly at: (index: number) => number;
  /** A new number, filled by an MPFR function that answers 0 if and only if it did not round. */
  readonly made: (fill: (target: number) => number) => number;
  /** Whether the number at the index is finite and was not rounded. */
  readonly exact: (index: number) => boolean;
  readonly free: () => void;
}

export const arenaOf = (mpfr: GMPFunctions, bits: number): Arena => {
  const pointers: number[] = [];
  const rounded: boolean[] = [];
  return {
    at: index => pointers[index]!,
    exact: index => !rounded[index]!,
    made: fill => {
      const target = mpfr.mpfr_t();
      mpfr.mpfr_init2(target, bits);
      rounded.push(fill(target) !== 0 || mpfr.mpfr_number_p(target) === 0);
      return pointers.push(target) - 1;
    },
    free: () => {
      for (const pointer of pointers.splice(0)) {
        mpfr.mpfr_clear(pointer);
        mpfr.mpfr_t_free(pointer);
      }
    },
  };
};
