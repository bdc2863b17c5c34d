import { beyondThreshold, belowThreshold } from '../../src/assume/beyondThreshold.js';
import { the } from '../../src/assume/chart.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast } from '../../src/claim/judgement.js';
import {
  detourBeyond,
  geodesicAction,
  oneSidedAction,
  secondVariation,
  twoSidedAction,
} from '../../src/energy/detour.js';
import { minus, multiple, plus, times } from '../../src/sphere/verbs.js';
import { earlySplitting } from '../../proofs-check/early-splitting.js';
import { burger2025 } from '../sources.js';

/**
 * Two halves that pass a geodesic of length r at the latitudes ±η, sin η = √q sin πt, are a path of W_{m,2} from δ_x to
 * δ_y. Both cos² η in the speed and cos 2η in Z = (e^β + e^{β cos 2η})/2 fall, the sideways speed adds: the action
 * changes by q e^β (π² − (1 + β) r²)/2 + O(q²), which is a gain for r > π/√(1 + β). One mass alone gains nothing before
 * r = π. On the circle, n = 2, there is no room at the side.
 */
export default theorem({
  source: burger2025.derived('the transport distance'),
  says:
    'If D = β Id, 0 < β ≤ 2, n ≥ 3 and π/√(1 + β) < r = dist(x, y) ≤ π, then the Dirac path is no geodesic of ' +
    'W_{m,2} from δ_x to δ_y: two halves at the latitudes ±η, sin² η = q sin² πt, have the action e^β r² + ' +
    'q e^β (π² − (1 + β) r²)/2 + O(q²), the rest of order exactly 2, less than e^β r² for q = ((1 + β) r²/π² − 1)/8.',
  given: inDimension(3, 6, n => ({ at: beyondThreshold(n), path: the({ twoSidedAction }) })),
  then: ({ at, path }) => [atLeast(geodesicAction(detourBeyond(at)), path(detourBeyond(at)))],
  orders: [
    {
      is: 2,
      of: ({ at, path }) => {
        const detour = detourBeyond(at);
        const [start, rate] = [geodesicAction(detour), secondVariation(detour)];
        return h => {
          const q = multiple(1 / 4, h);
          return minus(path({ ...detour, offset2: q }), plus(start, times(q, rate)));
        };
      },
    },
  ],
  proof: [earlySplitting],
  argument: 'The second variation is negative beyond the threshold; any path bounds W_{m,2} from above.',
  controls: [
    drop('at', belowThreshold, 'r < π/√(1 + β): going sideways costs more than it saves'),
    swap('path', { oneSidedAction }, 'one mass on one side: it sees itself alone, and the geodesic is shortest'),
  ],
});
