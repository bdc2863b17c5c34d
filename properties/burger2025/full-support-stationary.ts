import { constantPotentials } from '../../proofs-check/constant-potentials.js';
import { the } from '../../src/assume/chart.js';
import { invertible, leftFramed, singular } from '../../src/assume/invertible.js';
import { tokens } from '../../src/assume/measures.js';
import { point } from '../../src/assume/points.js';
import { partition } from '../../src/attention/partition.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal } from '../../src/claim/judgement.js';
import { exitEnergy } from '../../src/energy/constantPotential.js';
import { asTokens } from '../../src/energy/rectangleMixture.js';
import { potentialRange, ritzMixture } from '../../src/energy/ritzEnergy.js';
import { coarseRitzTrial, uniformTrial } from '../../src/energy/ritzTrial.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { coarseTrial } from '../../src/energy/trialFor.js';
import { mean } from '../../src/measure/moments.js';
import { centre } from '../../src/sphere/centres.js';
import { dot, image, multiple, norm2, plus, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Measures of full support. With D = P|D|, Z_μ at Px under D is Z_μ at x under |D|, so μ has constant potential under D
 * iff under |D|: the minimiser μ*(|D|) of energy-minimiser-exact has it and no other, as ∫ Z_μ(Px) dμ(x) = E_{|D|}(μ)
 * exceeds E_{|D|}(μ*) by E_{|D|}(μ − μ*), whose part of degree 1 is judged. If Z is constant its gradient is 0: μ* is
 * stationary for V = ±D. A stationary measure that charges an open set has constant potential there, hence everywhere.
 * Draws see μ* as tokens on few rectangles, which leave a small defect δ, enclosed over the whole sphere.
 */
export default theorem({
  source: burger2025.derived('stationary points'),
  says:
    'If D = P|D| is invertible, n = 2, 3, exactly one probability μ* has constant potential Z = m: that of |D|, with ' +
    'm = 1/w(0) as for |D|; for every μ, ∫ Z_μ(Px) dμ(x) ≥ m + n λ_1(s_1)|m̄|², s_1 the least singular value.',
  given: inDimension(2, 3, n => ({
    ...{ polar: invertible(n), x: point(n), mu: tokens(n, 1, 6) },
    density: the({ coarseRitzTrial }),
  })),
  then: ({ polar: { D, turn, frame, axes }, x, mu, density }) => {
    const [A, n, s] = [mu.in, axes.length, axes.map(centre)];
    const nu = asTokens(ritzMixture(A, n, density(s)), frame);
    const [range, m] = [potentialRange(axes, coarseRitzTrial(s)), exitEnergy(axes, coarseTrial(s))];
    const seen = dot(
      mu.masses,
      mu.tokens.map(y => partition(D, mu)(image(turn, y))),
    );
    const modulus = multiple(n, times(spectrum(n, 1, axes[0]!), norm2(mean(mu))));
    return [equal(partition(D, nu)(x), range), equal(m, range), atLeast(seen, plus(m, modulus))];
  },
  long: true,
  proof: [constantPotentials],
  argument: 'Polar decomposition, and strict convexity of the energy of |D|.',
  controls: [
    drop('polar', singular, 'D singular: the potential is 1 on the left kernel'),
    drop('polar', leftFramed, 'the frame of Dᵀ for that of D'),
    swap('density', { uniformTrial }, 'the uniform measure, unless D is a multiple of an orthogonal matrix'),
  ],
});
