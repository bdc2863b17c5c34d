import { the } from '../../src/assume/chart.js';
import { inverseTemperature, negativeTemperature } from '../../src/assume/inverseTemperatures.js';
import { drop } from '../../src/claim/control.js';
import { theorem } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import { diracPathCost, spreadPathCost } from '../../src/energy/antipodalPath.js';
import { splittingIsCheaper } from '../../proofs-check/splitting-is-cheaper.js';
import { negative } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/**
 * Geodesics between Diracs split. The action ∫ Z|v|² dμ charges each token by what it sees: alone it sees itself,
 * Z = e^β; beside its mirror image it sees the mean of e^β and e^{β cos 2t}, which is less for β > 0. The integrand
 * falls with k, as the mean of the convex e^{zω} over directions ω falls when these spread over more dimensions. None
 * beats e^{−β/2} π, since Z ≥ e^{−β}. For β < 0 all this is reversed: opposite tokens cost more.
 */
export default theorem({
  source: burger2025.derived('the transport distance'),
  says:
    'If D = β Id, 0 < β ≤ 2, going round all sides in k ≥ 2 dimensions is a cheaper path of W_{m,2}, δ_x to δ_{−x}, ' +
    'than the Dirac path e^{β/2} π, the cheaper the more: e^{−β/2} π ≤ cost(n) < … < cost(2) < e^{β/2} π.',
  given: inDimension(2, 6, n => ({ beta: inverseTemperature(n), sides: the({ sides: n }) })),
  then: ({ beta, sides }) => {
    const costs = Array.from({ length: sides - 1 }, (_, i) => spreadPathCost(i + 2, beta));
    const least = diracPathCost(negative(beta));
    const chain = [diracPathCost(beta), ...costs, least];
    return chain.slice(1).map((lower, i) => atLeast(chain[i]!, lower));
  },
  proof: [splittingIsCheaper],
  argument: 'Z of the moving measure is a mean of e^β and smaller numbers; convex order of the directions.',
  controls: [
    drop('beta', negativeTemperature, 'β < 0: a mirror image raises Z, and the Dirac path is the cheaper one'),
  ],
});
