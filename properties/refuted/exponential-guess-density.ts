import { widened } from '../../src/arithmetic/widened.js';
import { amplitude } from '../../src/assume/amplitude.js';
import { point } from '../../src/assume/points.js';
import { partition } from '../../src/attention/partition.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { reweighted } from '../../src/measure/reweighted.js';
import { uniformRule } from '../../src/measure/uniformRule.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { exponential, minus, multiple, over, plus, square, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * The guess of the published code for the minimiser of D = diag(1, 1 + ε), checked on its potential, which the
 * minimiser makes constant. The integral is a mean over the 24-gon: the integrand is at most
 * M = e^{|z| cosh a + |Y| cosh 2a} on |Im θ| ≤ a, and the mean misses by at most 2M/(e^{24a} − 1) < 2^{−32} for
 * |z| ≤ 3/2, |Y| ≤ 3/4, a = 3/2.
 */
export default refutedClaim({
  source: burger2025.at('minimisers, the guess of the published code'),
  says:
    'If D = diag(1, 1 + ε), the minimiser of E has the density exp(Y cos 2θ) up to a factor, Y = ε²/5 + (e/2)ε: its ' +
    'potential Z is constant, Z(x) = Z(e_1).',
  given: inDimension(2, 2, n => ({ epsilon: amplitude(n), x: point(n) })),
  then: ({ epsilon, x }) => {
    const A = epsilon.in;
    const Y = plus(over(square(epsilon), A.of(5)), multiple(0.5, times(exponential(A.of(1)), epsilon)));
    const density = reweighted(uniformRule(A, 2), y => exponential(times(Y, minus(square(y[0]!), square(y[1]!)))));
    const D = diagonalMatrix([A.of(1), plus(A.of(1), epsilon)]);
    const Z = (at: typeof x) => widened(partition(D, density)(at), A.of(2 ** -32));
    return [equal(Z(x), Z([A.of(1), A.of(0)]))];
  },
  because: 'its second harmonic grows like (e/2)ε, that of the minimiser like (I_1(1)/2I_2(1))ε = 2.08165…ε.',
});
