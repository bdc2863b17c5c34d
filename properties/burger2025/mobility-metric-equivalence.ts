import { partition } from '../../src/attention/partition.js';
import { the } from '../../src/assume/chart.js';
import { cloudPair, cloudPairAnywhere } from '../../src/assume/cloudPairs.js';
import { mildMatrix } from '../../src/assume/mildMatrix.js';
import { point } from '../../src/assume/points.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet } from '../../src/claim/judgement.js';
import { partitionRange, rootOfRange } from '../../src/energy/partitionRange.js';
import { pathAction } from '../../src/energy/pathAction.js';
import { relaxedPath } from '../../src/energy/relaxedPath.js';
import { arc, chord } from '../../src/sphere/distances.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { over, times } from '../../src/sphere/verbs.js';
import { independentCoupling } from '../../src/transport/independentCoupling.js';
import { detouredPath, straightPath } from '../../src/transport/straightPath.js';
import { optimalCoupling } from '../../src/transport/wasserstein.js';
import { splitPathBetweenBounds } from '../../proofs-check/split-path-between-bounds.js';
import { burger2025 } from '../sources.js';

/**
 * |x·Dy| ≤ ‖D‖ bounds Z, and Z is the weight in the action ∫∫ Z|v|² dμ dt. So any path has at least e^{−‖D‖} times its
 * action for Z = 1, which is at least W_2²; the geodesic of W_2 has at most e^{‖D‖} W_2². Paths judged: that geodesic,
 * and a detour by a drawn point, its discretised action (Benamou and Brenier) lowered in two rounds. Each action is an
 * upper bound of W_{m,2}²; that the last is near the least is not claimed. W_2 is geodesic and proved by duality.
 */
export default theorem({
  long: true,
  source: burger2025.at('the transport distance'),
  says:
    'e^{−‖D‖} ≤ Z_μ(x) ≤ e^{‖D‖}, so e^{−‖D‖/2} W_2 ≤ W_{m,2} ≤ e^{‖D‖/2} W_2, W_2 geodesic: every path has ' +
    'an action of at least e^{−‖D‖} W_2², and the optimal straight one, ≥ W_{m,2}², at most e^{‖D‖} W_2².',
  given: inDimension(2, 3, n => ({
    D: mildMatrix(n),
    clouds: cloudPair(n, 2),
    x: point(n),
    range: the({ partitionRange }),
    distance: the({ arc }),
    coupling: the({ optimalCoupling }),
  })),
  then: ({ D, clouds: { mu, nu }, x, range, distance, coupling }) => {
    const [most, { pairs }] = [range(D), coupling(mu, nu, { p: 2, distance })];
    const [Z, W] = [partition(D, mu)(mu.tokens[0]!), optimalCoupling(mu, nu, { p: 2, distance }).cost];
    const bounds = [atLeast(most, Z), atLeast(times(most, Z), D[0]![0]!.in.of(1))];
    if (!exceeds(W, Z.in.of(0))) return [...bounds, unmet(W, Z.in.of(0))];
    const straight = straightPath(mu, nu, pairs);
    const other = relaxedPath(D, detouredPath(straight, [x]), 2);
    const actions = [straight, other].map(path => pathAction(D, path));
    return [...bounds, atLeast(times(most, W), actions[0]!), ...actions.map(action => atLeast(action, over(W, most)))];
  },
  proof: [splitPathBetweenBounds],
  argument: 'Cauchy and Schwarz for x·Dy; Benamou and Brenier for W_2; any admissible path bounds W_{m,2} from above.',
  controls: [
    swap('range', { rootOfRange }, 'e^{‖D‖/2} for e^{‖D‖}: that is the constant of distances, not of their squares'),
    swap('distance', { chord }, 'chords for arcs: tokens travel on the sphere'),
    swap('coupling', { independentCoupling }, 'μ ⊗ ν, which is no optimal coupling: its straight path is longer'),
    drop('clouds', n => cloudPairAnywhere(n, 2), 'off the sphere |x·Dy| has no such bound'),
  ],
});
