import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { energy } from '../../src/energy/energy.js';
import { logitMean } from '../../src/energy/logitMean.js';
import { dirac, measure } from '../../src/measure/measure.js';
import { scaledMatrix } from '../../src/sphere/matrices.js';
import { dot, exponential, image, plus, times } from '../../src/sphere/verbs.js';
import { skewed, threeTokens, unequal } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const [D, mu] = [skewed(A), unequal(A)];

test('∬ K e^K is the derivative of β ↦ E_{βD} at β = 1', () => {
  const J = jets(A, 1);
  const lifted = D.map(row => row.map(J.lift));
  const moved = measure(
    mu.tokens.map(x => x.map(J.lift)),
    mu.masses.map(J.lift),
  );
  expectEqual(logitMean(D, mu), J.coefficient(energy(scaledMatrix(plus(J.lift(A.of(1)), J.t), lifted), moved), 1));
});

test('one token: q e^q, q = x·Dx', () => {
  const x = threeTokens(A)[0]!;
  const q = dot(x, image(D, x));
  expectEqual(logitMean(D, dirac(x)), times(q, exponential(q)));
});

test('it may be negative when D is not ⪰ 0: D = −Id at a token is −1/e', () => {
  const x = threeTokens(A)[0]!;
  const minus = scaledMatrix(A.of(-1), [
    [A.of(1), A.of(0), A.of(0)],
    [A.of(0), A.of(1), A.of(0)],
    [A.of(0), A.of(0), A.of(1)],
  ]);
  expect(known(logitMean(minus, dirac(x))).value).toBeLessThan(-0.36);
});
