/** Functions of MPFR at 200 bits: the second route to our own elementary functions. */
import { init, mpfr_rnd_t } from 'gmp-wasm';
import { u, type Approx } from '../../src/arithmetic/arithmetic.js';

const unary = {
  sine: 'mpfr_sin',
  cosine: 'mpfr_cos',
  sinh: 'mpfr_sinh',
  cosh: 'mpfr_cosh',
  tanh: 'mpfr_tanh',
  artanh: 'mpfr_atanh',
} as const;
export type Known = keyof typeof unary;

/** The largest (|value − truth| − error)/u over the points; +∞ for a value that is no number. */
export const excessOf = async (name: Known, points: readonly number[], f: (x: number) => Approx): Promise<number> => {
  const { binding: mpfr } = await init();
  const nearest = mpfr_rnd_t.MPFR_RNDN;
  const [x, y, v] = [mpfr.mpfr_t(), mpfr.mpfr_t(), mpfr.mpfr_t()];
  for (const number of [x, y, v]) mpfr.mpfr_init2(number, 1200);
  const excess = points.map(p => {
    const { value, error } = f(p);
    mpfr.mpfr_set_d(x, p, nearest);
    mpfr[unary[name]](y, x, nearest);
    mpfr.mpfr_set_d(v, value, nearest);
    mpfr.mpfr_sub(y, y, v, nearest);
    const over = (Math.abs(mpfr.mpfr_get_d(y, nearest)) * (1 - 4 * u) - error) / u;
    return Number.isNaN(over) && error !== Infinity ? Infinity : over;
  });
  for (const number of [x, y, v]) mpfr.mpfr_clear(number);
  return Math.max(...excess.filter(over => !Number.isNaN(over)));
};

/** Doubles next to multiples of π/2, and the two that come nearest to one. */
export const hardPoints: readonly number[] = [
  ...Array.from({ length: 400 }, (_, k) => (k - 200) * (Math.PI / 2)),
  ...Array.from({ length: 200 }, (_, k) => Math.round(2 ** (k / 5 + 3)) * (Math.PI / 2)),
  ...[6381956970095103 * 2 ** 797, 5706674932067741 * 2 ** 468, 2 ** 19, 2 ** 19 + 2 ** -30, -(2 ** 900), 2 ** 1023],
  ...[0.785398163397448, 0.7853981633974483, 0.7853981633974484, 2 ** -1074, -(2 ** -1022), Number.MAX_VALUE],
];
