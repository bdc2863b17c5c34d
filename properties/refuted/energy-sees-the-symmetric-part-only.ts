import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { symmetricPart } from '../../src/sphere/matrices.js';
import { burger2025 } from '../sources.js';

/** E_D = E_{Dᵀ} by exchanging x and y, and quadratic forms see the symmetric part; e^{x·Dy} is none. */
export default refutedClaim({
  source: burger2025.derived('the first variation'),
  says: 'E_D = E_S, S = (D + Dᵀ)/2, so D may be taken symmetric.',
  given: inDimension(2, 3, n => ({ D: anyMatrix(n), mu: tokens(n, 2, 2) })),
  then: ({ D, mu }) => [equal(energy(D, mu), energy(symmetricPart(D), mu))],
  because: 'x·Dy and y·Dx have the mean x·Sy, and the mean of two exponentials exceeds that of the mean.',
});
