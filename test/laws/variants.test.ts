/**
 * The laws of every kind of attention in `variants`, none named here but those that have a faster text: a new kind has
 * them for free.
 */
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import type { Variables } from '../../src/arithmetic/variables.js';
import { headWeights } from '../../src/attention/headWeights.js';
import { causal, unmasked } from '../../src/attention/motion.js';
import { multiHead } from '../../src/attention/multiHead.js';
import { kinds, variantOf, type AnyWeights, type Kind } from '../../src/attention/kinds.js';
import { flatBound } from '../../src/flat/flatBound.js';
import { flatWeights } from '../../src/flat/flatWeights.js';
import { velocityAndEnergy } from '../../src/flat/velocityAndEnergy.js';
import { workspace } from '../../src/flat/workspace.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { permuted } from '../../src/measure/permuted.js';
import { split } from '../../src/measure/split.js';
import { centre } from '../../src/sphere/centres.js';
import { matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { tangentProjection } from '../../src/sphere/tangentProjection.js';
import { dot, image, product, transpose, type Matrix } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual, expectEqualRows, known } from '../evidence/overlap.js';
import { rotation } from '../evidence/inputs.js';
import { drawn } from './drawn.js';
import { readingsAgree } from './readingsAgree.js';

interface Data {
  readonly weights: AnyWeights;
  readonly mu: Measure;
}
type Size = readonly [n: number, k: number, N: number];

const matrix = (v: Variables, rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => v.free('a', 1)));

/** Q, K, k × n, V, 2 × n, W, n × 2; ε = 3/4; unequal masses. Exact dyadics in ℝⁿ, or rational points of the sphere. */
const data = (v: Variables, [n, k, N]: Size, place: 'sphere' | 'euclidean' = 'sphere'): Data => {
  const [Q, K, V, W] = [matrix(v, k, n), matrix(v, k, n), matrix(v, 2, n), matrix(v, n, 2)];
  const token = () => (place === 'sphere' ? v.unit('x', n) : matrix(v, 1, n)[0]!);
  const tokens = Array.from({ length: N }, token);
  return {
    weights: { ...headWeights({ Q, K, V, W }), epsilon: v.in.of(0.75) },
    mu: measure(tokens, v.simplex('w', N)),
  };
};

const sizes: readonly Size[] = [
  [2, 2, 2],
  [3, 2, 4],
  [5, 3, 3],
  [3, 4, 6],
];
const A = running;
const cases = sizes.map((size, seed) => data(drawn(A, seed + 7), size));
const turned: Data = data(drawn(A, 23), [3, 2, 5]);

const velocities = (kind: Kind, { weights, mu }: Data): Matrix =>
  unmasked(nu => variantOf(kind).velocity(weights, nu))(mu);
const masked = (kind: Kind, { weights, mu }: Data): Matrix => causal(nu => variantOf(kind).velocity(weights, nu))(mu);

describe.each(kinds)('%s', kind => {
  test('the readings agree on the field, the velocity and the masked velocity', async () => {
    let compared = 0;
    for (const size of sizes) {
      const formula = (v: Variables): readonly Scalar[] => {
        const given = data(v, size);
        const field = given.mu.tokens.flatMap(variantOf(kind).average(given.weights, given.mu));
        return [...field, ...velocities(kind, given).flat(), ...masked(kind, given).flat()];
      };
      const seen = await readingsAgree(formula, size[2] + 11);
      expect(seen.broken).toEqual([]);
      compared += seen.compared;
    }
    expect(compared).toBe(3 * sizes.reduce((total, [n, , N]) => total + n * N, 0));
  });

  test('velocities are the field projected, and tangent', () => {
    for (const { weights, mu } of cases) {
      const [field, v] = [variantOf(kind).average(weights, mu), variantOf(kind).velocity(weights, mu)];
      expectEqualRows(
        mu.tokens.map(v),
        mu.tokens.map(x => tangentProjection(x, field(x))),
      );
      for (const x of mu.tokens) {
        const radial = known(dot(x, v(x)));
        expect(Math.abs(radial.value)).toBeLessThanOrEqual(radial.error);
      }
    }
  });

  test('equivariance: (QRᵀ, KRᵀ, RVRᵀ, RX) turns v by R', () => {
    const [R, { weights, mu }] = [rotation(A), turned];
    const [Q, K] = [weights.Q, weights.K].map(M => product(M, transpose(R))) as [Matrix, Matrix];
    const V = product(product(R, weights.V), transpose(R));
    const frame = { ...headWeights({ Q, K, V }), epsilon: weights.epsilon };
    const nu = movedTokens(mu, x => image(R, x));
    expectEqualRows(
      velocities(kind, { weights: frame, mu: nu }),
      velocities(kind, turned).map(v => image(R, v)),
    );
    expectDifferent(
      velocities(kind, { weights, mu: nu }).flat(),
      velocities(kind, turned)
        .map(v => image(R, v))
        .flat(),
    );
  });

  test('exchangeability: tokens reordered with their masses, or split in two, move as before', () => {
    const { weights, mu } = turned;
    const order = [3, 0, 5, 4, 1, 2];
    const nu = permuted(split(mu, [A.of(0.25), A.of(0.75)]), order);
    const before = velocities(kind, turned);
    expectEqualRows(
      velocities(kind, { weights, mu: nu }),
      order.map(j => before[Math.min(j, 4)]!),
    );
  });

  test('masked: the first token sees itself, the last one everything, and later tokens move no earlier one', () => {
    const { weights, mu } = turned;
    const v = masked(kind, turned);
    const first = measure(mu.tokens.slice(0, 1), mu.masses.slice(0, 1));
    expectEqual(v[0]!, velocities(kind, { weights, mu: first })[0]!);
    expectEqual(v[4]!, velocities(kind, turned)[4]!);
    const moved = movedTokens(mu, (x, i) => (i === 3 ? image(rotation(A), x) : x));
    expect(masked(kind, { weights, mu: moved }).slice(0, 3).flat().map(known)).toEqual(v.slice(0, 3).flat().map(known));
  });

  test('heads add up, and the field is linear in the values', () => {
    const { weights, mu } = turned;
    const other = { ...weights, V: transpose(weights.V) };
    const both = { ...weights, V: matrixSum(weights.V, other.V) };
    const field = multiHead([weights, other], variantOf(kind).velocity)(mu);
    expectEqualRows(mu.tokens.map(field), velocities(kind, { weights: both, mu }));
  });

  test('one token x: a multiple of P_x V x, the same for all V', () => {
    const { weights, mu } = turned;
    const x = mu.tokens[0]!;
    const one = measure([x], [A.of(1)]);
    const along = (V: Matrix) => [variantOf(kind).average({ ...weights, V }, one)(x), image(V, x)] as const;
    const [[a, b], [c, d]] = [along(weights.V), along(scaledMatrix(A.of(-2), transpose(weights.V)))];
    expectEqual(
      a.map(s => A.mul(s, dot(d, d))),
      b.map(s => A.mul(s, dot(c, d))),
    );
  });
});

interface Fast {
  readonly velocity: readonly number[];
  /** The a priori bound of each entry. */
  readonly bound: number;
}
const flat = (M: Matrix): Float64Array => Float64Array.from(M.flat().map(centre));

/** Faster texts on Float64Array, for the kinds that have one. */
const faster: Partial<Record<Kind, (given: Data) => Fast>> = {
  softmax: ({ weights: { D, V }, mu }) => {
    const weights = flatWeights(D.length, flat(D), flat(V));
    const tokens = { tokens: flat(mu.tokens), masses: flat([mu.masses]) };
    const at = workspace(mu.tokens.length, D.length);
    velocityAndEnergy(weights, tokens, at);
    return { velocity: [...at.velocity], bound: flatBound(weights, tokens).velocity };
  },
};

test.each(Object.keys(faster) as Kind[])('the faster text of %s agrees with the generic one', kind => {
  for (const given of cases) {
    const { velocity, bound } = faster[kind]!(given);
    const generic = velocities(kind, given).flat().map(known);
    expect(bound).toBeLessThan(2 ** -40);
    expect(generic.filter(({ value, error }, k) => Math.abs(value - velocity[k]!) > error + bound)).toEqual([]);
  }
});
