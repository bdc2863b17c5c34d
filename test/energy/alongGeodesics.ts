import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { energy } from '../../src/energy/energy.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import type { Matrix, Vector } from '../../src/sphere/verbs.js';
import { jets } from '../evidence/jets.js';

/** The coefficients of 1, t, t² in E_D when token i moves on the geodesic from x_i in the direction ξ_i. */
export const energyAlongGeodesics = (D: Matrix, mu: Measure, xi: readonly Vector[]): Vector => {
  const J = jets(mu.in, 2);
  const lift = (rows: Matrix): Matrix => rows.map(row => row.map(J.lift));
  const [starts, directions] = [lift(mu.tokens), lift(xi)];
  const tokens = starts.map((x, i) => geodesic(x, directions[i]!)(J.t));
  const E: Scalar = energy(lift(D), measure(tokens, mu.masses.map(J.lift)));
  return [0, 1, 2].map(k => J.coefficient(E, k));
};
