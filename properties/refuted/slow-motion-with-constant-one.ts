import { anyNumber } from '../../src/assume/anyNumber.js';
import { duration } from '../../src/assume/durations.js';
import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { exponential, multiple, plus, root, square, times } from '../../src/sphere/verbs.js';
import { absolute } from '../../src/sphere/larger.js';
import { geshkovski2024 } from '../sources.js';

/**
 * Slow motion of gradient flows, u′ = −∇E(u): if each u has a v ∈ 𝒩 with ½|u − v|² ≤ E(u) − E(v) ≤ ½|∇E(u)|² and E is
 * δ-Lipschitz on 𝒩, then |u − v| + √(E(u) − E(v)) ≤ e^{−(1−ε)t} √(E(u_0) − E(v_0)) + C_ε δ as it is printed for
 * self-attention. E = u²/2 and 𝒩 = {0} have both hypotheses for every δ > 0, and u(t) = e^{−t} u_0. Here ε = ½ and c =
 * C_ε δ. At t = 0 the roots cancel and |u_0| ≤ c is left: no constant is large enough. A factor on the right mends it.
 */
export default refutedClaim({
  source: geshkovski2024.at('slow motion of gradient flows'),
  says:
    'If u′ = −∇E(u), E(u) = u²/2, then for some c, here c ≤ 2, every start has |u(t)| + √E(u(t)) ≤ c + ' +
    'e^{−t/2} √E(u_0) at all times, here t = s² T.',
  given: inDimension(2, 2, n => ({ c: inverseTemperature(n), start: anyNumber(n), s: anyNumber(n), T: duration(n) })),
  then: ({ c, start, s, T }) => {
    const t = times(T, square(s));
    const size = multiple(4, absolute(start));
    const energy = (shrink: typeof t) => root(multiple(0.5, square(times(shrink, size))));
    const now = exponential(multiple(-1, t));
    const right = plus(times(exponential(multiple(-0.5, t)), energy(t.in.of(1))), c);
    return [atLeast(right, plus(times(now, size), energy(now)))];
  },
  because: 'at t = 0 both roots are the same, and what is left, |u_0| ≤ c, fails for large u_0.',
});
