import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { clusterRate } from '../../src/attention/clusterRate.js';
import { divergence } from '../../src/attention/divergence.js';
import { velocity } from '../../src/attention/velocity.js';
import { measure, pair } from '../../src/measure/measure.js';
import { diagonalMatrix, identityMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { dot, multiple, plus, sum, times } from '../../src/sphere/verbs.js';
import { skewed, unequal, values } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;

test('at an equal pair under V = Id it is (n − 1) times the rates together and against each other', () => {
  const D = diagonalMatrix([1.25, 0.5, -0.25].map(A.of));
  const at = { nu: A.of(1), tau: A.of(1), logit: A.of(1.25) };
  const rates = plus(clusterRate('together', at), clusterRate('against', at));
  const mu = pair([A.of(1), A.of(0), A.of(0)], A.of(0.5));
  expectEqual(divergence({ D, V: identityMatrix(A, 3) }, mu), multiple(2, rates));
  expectDifferent(divergence({ D, V: D }, mu), multiple(2, rates));
});

test('it is the trace of the derivatives of the velocities, by power series, for any D and V', () => {
  const [J, mu, D, V] = [jets(A, 1), unequal(A), skewed(A), values(A)];
  const lifted = (M: typeof D) => M.map(row => row.map(J.lift));
  const terms = mu.tokens.flatMap((x, i) =>
    identityMatrix(A, 3).map(e => {
      const xi = tangentProjection(x, e);
      const tokens = mu.tokens.map((y, j) =>
        y.map((a, k) => (i === j ? plus(J.lift(a), times(J.t, J.lift(xi[k]!))) : J.lift(a))),
      );
      const moved = velocity({ D: lifted(D), V: lifted(V) }, measure(tokens, mu.masses.map(J.lift)))(tokens[i]!);
      return dot(
        xi,
        moved.map(a => J.coefficient(a, 1)),
      );
    }),
  );
  expectEqual(divergence({ D, V }, mu), sum(terms));
});
