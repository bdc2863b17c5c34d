import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { widened } from '../../src/arithmetic/widened.js';
import { tokens } from '../../src/assume/measures.js';
import { identity, negativeIdentity } from '../../src/assume/plusMinusIdentity.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { multiplicities, powerSpectrum } from '../../src/energy/powerSpectrum.js';
import { funkHecke } from '../../src/arithmetic/funkHecke.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { funkHeckePositive } from '../../proofs-check/funk-hecke-positive.js';
import { minus, multiple, norm2, over, plus, sum, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** Degrees read one by one; beyond, |μ̂_l|² ≤ d_l, and λ_l d_l falls at least by half from degree to degree. */
const last = 20;

/**
 * The uniform minimiser. By Funk–Hecke E(μ) = Σ_l λ_l |μ̂_l|², |μ̂_0| = 1, |μ̂_1|² = n|m̄|², |μ̂_2|² = n(n+2)/2 |S −
 * Id/n|². All λ_l are positive, so E(σ) = λ_0 is least, and E(μ) = E(σ) forces μ̂_l = 0 for all l ≥ 1: μ = σ, as
 * harmonics are dense in C(S). Draws see finitely many tokens and low degrees, never σ itself: uniqueness rests on the
 * λ_l, that is on the enclosure and on the sign of each term of their series.
 */
export default theorem({
  source: burger2025.at('minimisers'),
  says:
    'If D = Id, σ is the only minimiser: E(μ) = Σ_l λ_l |μ̂_l|² with all λ_l > 0, so E(μ) ≥ E(σ) + c_1|m̄|² + ½ ' +
    'c_2 |S − Id/n|² + Σ_{l>2} λ_l |μ̂_l|², c_l = ₀F₁(;n/2+l;¼), E(σ) = c_0.',
  given: inDimension(2, 8, n => ({ D: identity(n), mu: tokens(n, 1, 8) })),
  then: ({ D, mu }) => {
    const [A, n, E] = [mu.in, D.length, energy(D, mu)];
    const lambda = Array.from({ length: last + 2 }, (_, l) => funkHecke(n, l, A.of(1)));
    const terms = powerSpectrum(mu, last).map((power, l) => times(lambda[l]!, power));
    const tail = multiple(2 * multiplicities(n, last + 1)[last + 1]!, lambda[last + 1]!);
    const c = (l: number) => hypergeometric0F1(n / 2 + l, A.of(0.25));
    const spread = secondMoment(mu).map((row, j) =>
      row.map((a, k) => (j === k ? minus(a, over(A.of(1), A.of(n))) : a)),
    );
    const modulus = plus(times(c(1), norm2(mean(mu))), times(multiple(0.5, c(2)), sum(spread.map(norm2))));
    return [atLeast(E, plus(uniformEnergy(n, A.of(1)), modulus)), equal(E, widened(sum(terms), tail))];
  },
  proof: [funkHeckePositive],
  argument: 'Funk–Hecke, and λ_l = 2^{−l}/(n/2)_l ₀F₁(;n/2+l;¼) is a product of positive numbers for every l.',
  controls: [drop('D', negativeIdentity, 'D = −Id: λ_l < 0 for odd l, and moving the mean away from 0 lowers E')],
});
