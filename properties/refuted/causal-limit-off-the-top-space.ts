import { point } from '../../src/assume/points.js';
import { anyNumber } from '../../src/assume/anyNumber.js';
import { causalAttention } from '../../src/attention/motion.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { dirac } from '../../src/measure/measure.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { plus, square, times } from '../../src/sphere/verbs.js';
import { karagodin2024 } from '../sources.js';

/**
 * Causal attention where the top eigenspace L of V is a plane: all tokens are conjectured to converge to the direction
 * of the projection of x_1(0), printed as that on L^⊥. The first token has x_1(t) ∥ e^{tV} x_1(0), which leaves L^⊥:
 * with V = diag(λ, λ, 1), λ = 1 + f², z = x_3: zz′ = −f² z²(1 − z²). Right is the projection on L.
 */
export default refutedClaim({
  source: karagodin2024.at('causal attention'),
  says:
    'If V = diag(λ, λ, 1), λ ≥ 1, so that L is the plane of e_1 and e_2, the first token converges under causal ' +
    'attention to the direction of its projection on L^⊥: d/dt ½ z² ≥ 0 for the part z of x_1 on L^⊥.',
  given: inDimension(3, 3, n => ({ f: anyNumber(n), x: point(n) })),
  then: ({ f, x }) => {
    const [one, zero] = [f.in.of(1), f.in.of(0)];
    const top = plus(one, square(f));
    const V = diagonalMatrix([top, top, one]);
    const [v] = causalAttention({ D: diagonalMatrix([zero, zero, zero]), V })(dirac(x));
    return [atLeast(times(x[2]!, v![2]!), zero)];
  },
  because: 'the token tends to L, as the largest eigenvalue wins: the printed projection is a slip for P_L x_1(0).',
});
