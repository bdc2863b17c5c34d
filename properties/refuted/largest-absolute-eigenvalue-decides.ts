import { negativeDominant } from '../../src/assume/extremeSpectrum.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { dirac, pair } from '../../src/measure/measure.js';
import { burger2025 } from '../sources.js';

/**
 * The plausible rule for maximisers that is false: it is right for semidefinite D, and when λ_max has the larger
 * absolute value. See energy-maximiser: log cosh λ_min decides, not |λ_min|.
 */
export default refutedClaim({
  source: burger2025.derived('maximisers'),
  says: 'If D is symmetric and |λ_min| ≥ λ_max, a balanced pair on λ_min has at least the energy of a Dirac on λ_max.',
  given: inDimension(2, 3, n => ({ spectrum: negativeDominant(n) })),
  then: ({ spectrum: { D, top, bottom } }) => [
    atLeast(energy(D, pair(bottom, bottom[0]!.in.of(0.5))), energy(D, dirac(top))),
  ],
  because: 'A pair only reaches cosh λ_min, so a Dirac wins as soon as λ_max > log cosh λ_min, which is below |λ_min|.',
});
