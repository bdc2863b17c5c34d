import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { perturbationConstant } from '../src/energy/perturbationConstant.js';
import { multiple, over } from '../src/sphere/verbs.js';

/** n, and the largest integer below 10^12 α for b = 1. */
const floors = [
  [2, -4163306117611],
  [3, -5140646825734],
  [4, -6123469314144],
] as const;

const within = (A: Arithmetic, factor: number) =>
  floors.flatMap(([n, floor]) => {
    const alpha = multiple(factor, perturbationConstant(n, A.of(1)));
    const low = over(A.of(floor), A.of(1e12));
    const high = over(A.of(floor + 1), A.of(1e12));
    return [atLeast(alpha, low), atLeast(high, alpha)];
  });

/** α to twelve decimals. */
export const firstOrderConstant = enclosure({
  shows: 'lemma',
  says: 'α = −I_{n/2}(1)/I_{n/2+1}(1) is −4.163306117611…, −5.140646825734…, −6.123469314144… to 12 decimals',
  range: 'b = 1, n = 2, 3, 4',
  holds: A => within(A, 1),
  control: { why: 'α a quarter of a millionth smaller', holds: A => within(A, 1 - 2 ** -22) },
});
