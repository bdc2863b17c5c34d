import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { hardmax } from '../../src/attention/hardmax.js';
import { velocity } from '../../src/attention/velocity.js';
import { the } from '../../src/assume/chart.js';
import { inverseTemperature, negativeTemperature } from '../../src/assume/inverseTemperature.js';
import { tokensOnSphere } from '../../src/assume/onSphere.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, eachToken, equalVectors, unmet } from '../../src/claim/judgement.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { larger } from '../../src/sphere/larger.js';
import { dot, exponential, minus, multiple, norm2, square, times, type Matrix } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

type Values = (A: Arithmetic, n: number) => Matrix;
const identity: Values = identityMatrix;
const doubledAxis: Values = (A, n) =>
  identityMatrix(A, n).map((row, j) => row.map(a => (j === 0 ? multiple(2, a) : a)));

/**
 * Frozen tokens. x·cy is largest at y = x, so every token leads itself, retrieves x and stands still; at finite β the
 * other tokens have together at most the share (N − 1) e^{−βcg}, g = 1 − max_{j ≠ i} x_i·x_j, of unit vectors.
 */
export default theorem({
  source: castin2025.derived('hardmax attention'),
  says: 'D = c Id, c > 0, V = Id, distinct tokens: Γ^∞(x_i) = x_i, and |v_i| ≤ (N − 1) e^{−cg_i} (softmax, w_i = 1/N).',
  given: inDimension(2, 5, n => ({
    c: inverseTemperature(n),
    mu: tokensOnSphere(n, 2, 6),
    values: the<Values>({ identity }),
  })),
  then: ({ c, mu, values }) => {
    const [n, nu] = [mu.tokens[0]!.length, equalMasses(mu.tokens)];
    const weights = { D: scaledMatrix(c, identityMatrix(mu.in, n)), V: values(mu.in, n) };
    const [frozen, v] = [hardmax.average(weights, nu), velocity(weights, nu)];
    return eachToken(nu, (x, i) => {
      const nearest = nu.tokens
        .filter((_, j) => j !== i)
        .map(y => dot(x, y))
        .reduce(larger);
      const one = c.in.of(1);
      if (!exceeds(one, nearest)) return unmet(one, nearest);
      const share = exponential(times(c, minus(nearest, one)));
      const most = square(multiple(nu.tokens.length - 1, share));
      return [...equalVectors(frozen(x), x), atLeast(most, norm2(v(x)))];
    });
  },
  argument: 'Cauchy–Schwarz for x·y on the sphere; v_i = Σ_{j ≠ i} S_ij P_x x_j with S_ij ≤ e^{−cg}.',
  controls: [
    drop('c', negativeTemperature, 'c < 0: the farthest token leads'),
    swap('values', { doubledAxis }, 'V ≠ Id: a token moves by its own value'),
  ],
});
