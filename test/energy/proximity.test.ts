/** ∬ e^{−|Qx − Ky|²} with Q, K of shape 2 × 3, unrelated. */
import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { headWeights } from '../../src/attention/headWeights.js';
import { nearby, proximity, proximityRate } from '../../src/energy/proximity.js';
import { dirac, measure } from '../../src/measure/measure.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { difference, exponential, image, multiple, norm2, translate, dilate } from '../../src/sphere/verbs.js';
import { tangents, threeTokens, unequal, values } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const rows = {
  Q: [
    [0.5, -0.25, 1],
    [0.25, 0.75, 0],
  ],
  K: [
    [0.25, 0.5, -0.5],
    [-0.5, 0.25, 1],
  ],
};
const [Q, K] = [matrixOf(A, rows.Q), matrixOf(A, rows.K)];
const head = headWeights({ Q, K, V: values(A) });
const mu = unequal(A);

test('one token: e^{−|Qx − Kx|²}', () => {
  const x = threeTokens(A)[2]!;
  const own = exponential(multiple(-1, norm2(difference(image(Q, x), image(K, x)))));
  expectEqual(proximity(head, dirac(x)), own);
  expectEqual(nearby(head, dirac(x))(x), own);
});

test('the rate is the first coefficient of the power series along the velocities', () => {
  const series = jets(A, 2);
  const lifted = headWeights({
    Q: Q.map(row => row.map(series.lift)),
    K: K.map(row => row.map(series.lift)),
    V: values(A).map(row => row.map(series.lift)),
  });
  const v = tangents(A);
  const moving = mu.tokens.map((x, i) => translate(x.map(series.lift), dilate(series.t, v[i]!.map(series.lift))));
  const along = proximity(lifted, measure(moving, mu.masses.map(series.lift)));
  expectEqual(proximityRate(head, mu, v), series.coefficient(along, 1));
  expectEqual(proximity(head, mu), series.coefficient(along, 0));
});

test('queries and keys are not exchangeable in m, and they are in the double integral', () => {
  const turned = headWeights({ Q: K, K: Q, V: values(A) });
  expectDifferent(mu.tokens.map(nearby(turned, mu)), mu.tokens.map(nearby(head, mu)));
  expectEqual(proximity(turned, mu), proximity(head, mu));
});
