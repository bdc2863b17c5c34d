import { lowestPositive } from '../../src/assume/lowestEigenvalue.js';
import { tokens } from '../../src/assume/measures.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { exponential } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** The formula of λ_min ≤ 0, stated for λ_min > 0. See energy-minimiser-nonpositive. */
export default refutedClaim({
  source: burger2025.derived('minimisers'),
  says: 'If D is positive definite, min E = e^{λ_min}, attained at a Dirac: E(μ) ≥ e^{λ_min}.',
  given: inDimension(2, 3, n => ({ spectrum: lowestPositive(n), mu: tokens(n, 2, 2) })),
  then: ({ spectrum, mu }) => [atLeast(energy(spectrum.D, mu), exponential(spectrum.lowest))],
  because: 'tokens apart see less of each other: a balanced pair on the axis has cosh λ_min < e^{λ_min}.',
});
