import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { unnormalisedAverage } from '../../src/attention/unnormalisedAverage.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { the } from '../../src/assume/chart.js';
import { anyMatrix } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { energy } from '../../src/energy/energy.js';
import { energyRateAlong } from '../../src/energy/energyRate.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import { wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import type { Measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { geodesic } from '../../src/sphere/geodesic.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { dilate, dot, image, minus, multiple, plus, times, translate, transpose, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

type Gradient = (D: Matrix, mu: Measure) => (x: Vector) => Vector;

const unprojected: Gradient = (D, mu) => {
  const [asQuery, asKey] = [D, transpose(D)].map(M => unnormalisedAverage({ D: M, V: M }, mu));
  return x => translate(asQuery!(x), asKey!(x));
};
const twiceInQuery: Gradient = (D, mu) => x => dilate(D[0]![0]!.in.of(2), partitionGradient(D, mu)(x));

/** The derivatives of E when token i alone moves along P_x e_1, …, P_x e_n, by the product rule on both of its places. */
const partials = (D: Matrix, mu: Measure, i: number): Vector =>
  identityMatrix(mu.in, mu.tokens[i]!.length).map(e =>
    energyRateAlong(
      D,
      mu,
      mu.tokens.map((x, j) => (j === i ? tangentProjection(x, e) : x.map(() => mu.in.of(0)))),
    ),
  );

/**
 * Wasserstein
 */
export default theorem({
  source: burger2025.at('the first variation'),
  says: 'todo',
  given: inDimension(2, 8, n => ({
    D: anyMatrix(n),
    mu: tokens(n, 1, 8),
    direction: anyMatrix(n),
    gradient: the<Gradient>({ wassersteinGradient }),
  })),
  then: ({ D, mu, gradient }) => {
    const g = gradient(D, mu);
    return eachToken(mu, (x, i) => equalVectors(dilate(mu.masses[i]!, g(x)), partials(D, mu, i)));
  },
  orders: [
    {
      is: 2,
      of: ({ D, mu, direction, gradient }) => {
        const [x, w] = [mu.tokens[0]!, mu.masses[0]!];
        const xi = tangentProjection(x, image(direction, x));
        const rate = times(w, dot(gradient(D, mu)(x), xi));
        const moved = (h: Scalar): Measure => movedTokens(mu, (y, i) => (i === 0 ? geodesic(x, xi)(h) : y));
        return h => minus(energy(D, moved(h)), plus(energy(D, mu), times(h, rate)));
      },
    },
    {
      is: 2,
      of: ({ D, mu, direction, gradient }) => {
        const x = mu.tokens[0]!;
        const xi = tangentProjection(x, image(direction, x));
        const rate = dot(gradient(D, mu)(x), xi);
        const variation = firstVariation(D, mu);
        return h => minus(variation(geodesic(x, xi)(h)), plus(variation(x), times(h, rate)));
      },
    },
  ],
  proof: [statementIdentity([[2, 2], [3, 2], [2, 3], [3, 3]], [[5, 8]])],
  controls: [
    swap('gradient', { unprojected }, 'the projection is missing'),
    swap('gradient', { twiceInQuery }, 'the term of Dᵀ dropped'),
  ],
});
