import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { evenTriangle } from '../../src/energy/balancedTriangle.js';
import { leaningRate } from '../../src/energy/leaningRate.js';
import { dot, minus, multiple, sum, type Vector } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const at = (a: number, b: number, c: number): Vector => [a, b].map(part => A.div(A.of(part), A.of(c)));
const corners = [at(1, 0, 1), at(-3, 4, 5), at(-5, -12, 13)];

test('the leaning rate on the circle is −2 Σ w_i w_j (cos θ − β sin² θ) e^{β cos θ} (1 − cos θ)', () => {
  const mu = evenTriangle(A.of(1), corners);
  const beta = A.of(-1.25);
  const terms = mu.tokens.flatMap(x =>
    mu.tokens.map(y => {
      const c = dot(x, y);
      const bend = minus(c, A.mul(beta, minus(A.of(1), A.mul(c, c))));
      return A.mul(A.mul(A.exp(A.mul(beta, c)), bend), minus(c, A.of(1)));
    }),
  );
  const direct = A.div(multiple(2, sum(terms)), A.of(9));
  expectEqual(leaningRate(beta, mu).rate, direct);
  expectDifferent(leaningRate(beta, mu).rate, A.of(0));
});
