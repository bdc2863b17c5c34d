import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import type { Variables } from '../../src/arithmetic/variables.js';

/** The same exact data for the same seed in every reading: dyadics, rational points of the sphere, rational masses. */
export const drawn = (A: Arithmetic, seed: number): Variables => {
  const integer = integers(seed);
  const ratio = (p: number, q: number): Scalar => A.div(A.of(p), A.of(q));
  return {
    in: A,
    free: (_, bound = 2) => A.of(integer(-32 * bound, 32 * bound) / 32),
    unit: (_, n) => {
      const t = Array.from({ length: n - 1 }, () => integer(-16, 16) / 8);
      const size = t.reduce((s, x) => s + x * x, 0);
      return [...t.map(x => ratio(2 * x, 1 + size)), ratio(1 - size, 1 + size)];
    },
    simplex: (_, N) => {
      const masses = Array.from({ length: N }, () => integer(1, 9));
      const total = masses.reduce((s, m) => s + m, 0);
      return masses.map(m => ratio(m, total));
    },
  };
};

/** Integers lo ≤ i ≤ hi from a congruential generator with odd multiplier, the high bits of 32. */
const integers = (seed: number): ((lo: number, hi: number) => number) => {
  let state = seed | 0;
  return (lo, hi) => {
    state = (Math.imul(state, 747796405) + 891) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 277803737);
    return lo + Math.floor(((mixed >>> 8) / 2 ** 24) * (hi - lo + 1));
  };
};
