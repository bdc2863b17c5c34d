import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { diracPathCost, spreadPathCost } from '../../src/energy/antipodalPath.js';
import { burger2025 } from '../sources.js';

/**
 * The plausible formula for W_{m,2} between Diracs, √m times the distance: geodesics of W₂ between Diracs are such. It
 * asks that no path be cheaper, in particular not that of two halves. See dirac-geodesics-split.
 */
export default refutedClaim({
  source: burger2025.derived('the transport distance'),
  says: 'If D = β Id, 0 < β ≤ 2, then W_{m,2}(δ_x, δ_{−x}) = e^{β/2} π, the cost of the Dirac path: none costs less.',
  given: inDimension(2, 2, n => ({ beta: inverseTemperature(n) })),
  then: ({ beta }) => [atLeast(spreadPathCost(2, beta), diracPathCost(beta))],
  because: 'two halves on opposite sides see less of each other than one token of itself: 4.411… < 5.179… for β = 1.',
});
