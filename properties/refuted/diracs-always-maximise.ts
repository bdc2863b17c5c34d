import { extremes } from '../../src/assume/extremeSpectrum.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { dirac, pair } from '../../src/measure/measure.js';
import { burger2025 } from '../sources.js';

/** What holds for D ⪰ 0, stated for all symmetric D. See energy-maximiser, and D = −Id for the plainest example. */
export default refutedClaim({
  source: burger2025.derived('maximisers'),
  says: 'If D is symmetric, max E = e^{λ_max}, attained at a Dirac: no balanced pair on a λ_min eigenvector has more.',
  given: inDimension(2, 3, n => ({ spectrum: extremes(n) })),
  then: ({ spectrum: { D, top, bottom } }) => [
    atLeast(energy(D, dirac(top)), energy(D, pair(bottom, bottom[0]!.in.of(0.5)))),
  ],
  because:
    'Antipodal tokens on an eigenvector of λ < 0 attract under e^{x·Dy}: they reach cosh λ, under D = −Id cosh 1.',
});
