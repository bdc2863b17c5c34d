import { test } from 'vitest';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { arc } from '../../src/sphere/distances.js';
import { multiple, over, root } from '../../src/sphere/verbs.js';
import { cloud } from '../../src/transport/cloud.js';
import { wasserstein } from '../../src/transport/wasserstein.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const at = (...xs: readonly (readonly [number, number])[]) => xs.map(x => x.map(A.of));

test('from the square to its diagonal: W_p = (½)^{1/p} √2 with chords, (½)^{1/p} π/2 with arcs', () => {
  const [square, pair] = [cloud(at([1, 0], [0, 1], [-1, 0], [0, -1])), cloud(at([1, 0], [-1, 0]))];
  const [half, s] = [multiple(0.5, pi(A)), root(A.of(2))];
  expectEqual(
    ([1, 2, 'infinity'] as const).map(p => wasserstein(square, pair, { p })),
    [multiple(0.5, s), A.of(1), s],
  );
  expectEqual(
    ([1, 2, 'infinity'] as const).map(p => wasserstein(square, pair, { p, distance: arc })),
    [multiple(0.5, half), over(half, s), half],
  );
});
