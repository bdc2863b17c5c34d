import { atLeast } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { withBias } from '../src/energy/samplingBias.js';
import { uniformEnergy } from '../src/energy/uniformEnergy.js';
import { exponential, minus, multiple } from '../src/sphere/verbs.js';

/** 1.32950925712532 ≤ Expect E(μ^N) ≤ 1.32950925712533 for N = `first`; N (Expect E − E(σ)) is in one range for all. */
const bounds = (A: Arithmetic, first: number) => {
  const [E, S] = [uniformEnergy(3, A.of(1)), exponential(A.of(1))];
  const excess = [10, 100, 1000, 10000].map(N => multiple(N, minus(withBias(E, S, N), E)));
  return [
    atLeast(withBias(E, S, first), A.of(1.32950925712532)),
    atLeast(A.of(1.32950925712533), withBias(E, S, first)),
    ...excess.flatMap(a => [atLeast(a, A.of(1.5430806)), atLeast(A.of(1.5430807), a)]),
  ];
};

export const biasOfASample = enclosure({
  shows: 'statement',
  says: 'Expect E(μ^10) = 1.32950925712532…, and N (Expect E(μ^N) − E(σ)) = 1.543080… for N = 10, 10², 10³, 10⁴',
  range: 'D = Id, μ = σ, n = 3',
  holds: A => bounds(A, 10),
  control: { why: 'N = 11 in the first', holds: A => bounds(A, 11) },
});
