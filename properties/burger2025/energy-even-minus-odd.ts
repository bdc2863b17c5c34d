import { asymmetricPolar, polar, unreflected } from '../../src/assume/polar.js';
import { signedMeasure } from '../../src/assume/signedMeasure.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { parity } from '../../src/measure/parity.js';
import { minus } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Convex minus convex. R = sign(D) is a reflection that commutes with |D|, so the kernel k = e^{x·|D|y} is invariant,
 * k(Rx, Ry) = k(x, y), and e^{x·Dy} = k(x, Ry). Hence E_D(η) = ∬ k dη dR_#η, and with η = η_even + η_odd, R_#η =
 * η_even − η_odd, this is E_|D|(η_even) − E_|D|(η_odd): the mixed terms cancel by symmetry. Either sign will do on
 * ker D. That E_|D| ≥ 0 is kernel-positive-definite.
 */
export default theorem({
  source: burger2025.derived('convexity of the energy'),
  says:
    'If D = Dᵀ = R|D|, R² = Id, then E_D(η) = E_|D|(η_even) − E_|D|(η_odd) for every signed η, η_even and η_odd = ' +
    '(η ± R_#η)/2: E_D is convex on even and concave on odd measures.',
  given: inDimension(2, 8, n => ({ matrix: polar(n), eta: signedMeasure(n, 1, 8) })),
  then: ({ matrix: { D, size, reflection }, eta }) => {
    const { even, odd } = parity(reflection, eta);
    const [convex, concave] = [energy(size, even), energy(size, odd)];
    return [equal(energy(D, eta), minus(convex, concave))];
  },
  proof: [
    statementIdentity(
      [
        [2, 2],
        [2, 3],
      ],
      [[4, 4]],
    ),
  ],
  controls: [
    drop('matrix', asymmetricPolar, 'D not symmetric: no reflection turns |D| into D'),
    drop('matrix', unreflected, 'R = Id for sign(D): nothing is odd, and E_D would be E_|D|'),
  ],
});
