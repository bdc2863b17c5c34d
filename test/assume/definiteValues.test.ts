/** Definite value matrices with their inverses: promises held exactly, and lost by the weaker charts. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as charts from '../../src/assume/definiteValues.js';
import { gramMatrix, identityMatrix, matrixSum, scaledMatrix } from '../../src/sphere/matrices.js';
import { product, transpose } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';
import { law } from './law.js';

const { sameMatrix, signOf } = exactly;
type Data = charts.ValuedWeights;
const inverted = ({ V, U }: Data): boolean => sameMatrix(product(V, U), identityMatrix(rational, V.length));
const definite = ({ V }: Data): boolean =>
  exactly.positiveSemidefiniteMatrix(V) && signOf(exactly.determinant(V)) === 1;
const tied = ({ D, Q }: Data): boolean => sameMatrix(exactly.negated(D), gramMatrix(Q));
const clustering = (data: Data): boolean => inverted(data) && definite(data) && tied(data);
const growing = (data: Data): boolean => {
  const { D, least } = data;
  const room = matrixSum(
    matrixSum(D, transpose(D)),
    scaledMatrix(least, exactly.negated(identityMatrix(rational, D.length))),
  );
  return inverted(data) && definite(data) && signOf(least) === 1 && exactly.positiveSemidefiniteMatrix(room);
};

const laws = [
  law<Data>('V not symmetric', charts.clusteringWeights, { promise: clustering, weaker: charts.skewedValues }),
  law<Data>('K ≠ Q', charts.clusteringWeights, { promise: clustering, weaker: charts.untiedKeys }),
  law<Data>('D + Dᵀ ⋡ λ', charts.growingWeights, { promise: growing, weaker: charts.fallingWeights }),
];

describe.each(laws)('$name', ({ chart, promise, weaker }) => {
  test('is what remains without the promise, which holds exactly for every draw', () => {
    for (const { data, parameters } of drawsOf(chart, 30))
      expect([parameters, promise(data(rational))]).toEqual([parameters, true]);
    expect(drawsOf(weaker, 30).some(({ data }) => !promise(data(rational)))).toBe(true);
  });

  test('the inverse of V is right there too', () => {
    for (const { data } of drawsOf(weaker, 20)) expect(inverted(data(rational) as Data)).toBe(true);
  });
});
