import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { cloud } from '../../src/transport/cloud.js';
import { detouredPath, straightPath } from '../../src/transport/straightPath.js';
import { optimalCoupling } from '../../src/transport/wasserstein.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const line = (...xs: readonly number[]) => xs.map(x => [A.of(x)]);

test('¾ δ_0 + ¼ δ_1 to ½ δ_0 + ½ δ_3 in three pieces: ½ stays, ¼ goes from 0 and ¼ from 1 to 3', () => {
  const [mu, nu] = [cloud(line(0, 1), [3, 1]), cloud(line(0, 3), [1, 1])];
  const path = straightPath(mu, nu, optimalCoupling(mu, nu, { p: 2 }).pairs);
  expectEqual(path.masses, [0.5, 0.25, 0.25].map(A.of));
  expectEqual(path.stations.map(station => station.flat()).flat(), [0, 0, 1, 0, 3, 3].map(A.of));
  const detour = detouredPath(path, line(7, 8));
  expectEqual(detour.stations[1]!.flat(), [7, 8, 7].map(A.of));
});
