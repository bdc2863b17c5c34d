import { describe, expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { clusterJacobian, type Clusters } from '../../src/attention/clusterJacobian.js';
import { clusterRate, type Mode } from '../../src/attention/clusterRate.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { over, minus, multiple, plus, root, times } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const numbers = { nu: A.of(0.75), tau: A.of(-0.5), logit: A.of(1.25) };
const modes: readonly (readonly [Mode, Clusters['sides'], readonly number[]])[] = [
  ['inside the Dirac', [1, 1], [1, -1]],
  ['the Dirac', [1, 1], [1, 1]],
  ['inside the pair', [1, 1, -1, -1], [0, 0, 1, -1]],
  ['together', [1, 1, -1, -1], [1, 1, 1, 1]],
  ['against', [1, 1, -1, -1], [-1, -1, 1, 1]],
];

describe.each(modes)('%s', (mode, sides, along) => {
  test('the rate is an eigenvalue of the Jacobian of the clusters', () => {
    const masses = sides.map(() => over(A.of(1), A.of(sides.length)));
    const clusters = { axis: [A.of(1), A.of(0)], sides, masses };
    const J = clusterJacobian(diagonalMatrix([numbers.nu, numbers.tau]), clusters, numbers.logit);
    const moved = J(along.map(t => [A.of(0), A.of(t)])).map(v => plus(v[1]!, A.of(1)));
    const rate = clusterRate(mode, numbers);
    expectEqual(
      moved,
      along.map(t => plus(multiple(t, rate), A.of(1))),
    );
  });
});

test('V = Id, s_1² = (3 + √5)/4: the pair escapes at the rate 1 − tanh s_1² = 0.1359735…', () => {
  const logit = multiple(0.25, plus(A.of(3), root(A.of(5))));
  const rate = clusterRate('together', { nu: A.of(1), tau: A.of(1), logit });
  expectEqual(rate, printed('0.135973526527471576', 20));
  const threshold = times(logit, minus(A.of(1), rate));
  expectEqual(threshold, printed('1.1310253373653944', 20));
  expect(A.approximation(clusterRate('against', { nu: A.of(1), tau: A.of(1), logit })).value).toBe(0);
});
