import { antisymmetric } from '../../src/assume/antisymmetric.js';
import { tokens } from '../../src/assume/measures.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { burger2025 } from '../sources.js';

/**
 * For symmetric D ⪰ 0 the minimisers are all measures on ker D. For other D the symmetric part decides the minimum 1,
 * and one expects its kernel to decide the minimisers. See energy-minimiser-nonpositive.
 */
export default refutedClaim({
  source: burger2025.derived('minimisers'),
  says: 'If D + Dᵀ = 0, every measure is carried by the kernel of the symmetric part of D and minimises: E(μ) = 1.',
  given: inDimension(2, 3, n => ({ D: antisymmetric(n), mu: tokens(n, 2, 2) })),
  then: ({ D, mu }) => [equal(energy(D, mu), mu.in.of(1))],
  because: 'pairs have x·Dy = −y·Dx ≠ 0 and cosh > 1: D = J, e_1 and e_2 of mass ½: E = (1 + cosh 1)/2.',
});
