/** Weights of balanced attention: what the charts promise, exactly, and that what they are weakened to does not. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as balanced from '../../src/assume/balancedWeights.js';
import { conformalKeys, unrelatedKeys } from '../../src/assume/conformalKeys.js';
import type { QueryKeyWeights } from '../../src/attention/headWeights.js';
import { gramMatrix, identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { minus, norm2, type Matrix } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';
import { law } from './law.js';

const { isOne, sameMatrix, signOf } = exactly;
const A = rational;
const warm = (epsilon: balanced.SignedSinkhorn['epsilon']): boolean =>
  signOf(minus(epsilon, A.of(0.5))) >= 0 && signOf(minus(A.of(2), epsilon)) >= 0;
const rising = ({ D, V, sign, epsilon }: balanced.SignedSinkhorn): boolean =>
  isOne(norm2([sign])) && sameMatrix(V, scaledMatrix(sign, D)) && exactly.symmetricMatrix(D) && warm(epsilon);
const conformal = ({ K }: QueryKeyWeights): boolean => {
  const gram = gramMatrix(K);
  return sameMatrix(gram, scaledMatrix(gram[0]![0]!, identityMatrix(A, K.length)));
};

const laws = [
  ...[balanced.balancedIdentity, balanced.balancedAsymmetric].map(weaker =>
    law<balanced.SignedSinkhorn>(weaker(2).name, balanced.balancedGradient, { promise: rising, weaker }),
  ),
  law<Matrix>('D ⪰ 0', balanced.mildAscent, {
    promise: exactly.positiveSemidefiniteMatrix,
    weaker: balanced.mildDescent,
  }),
  law<Matrix>('D ⪯ 0', balanced.mildDescent, {
    promise: D => exactly.positiveSemidefiniteMatrix(exactly.negated(D)),
    weaker: balanced.mildAscent,
  }),
  law<QueryKeyWeights>('KᵀK = c Id', conformalKeys, { promise: conformal, weaker: unrelatedKeys }),
];

describe.each(laws)('$name', ({ chart, promise, weaker }) => {
  test('is what remains without the promise, which holds exactly for every draw', () => {
    for (const { data, parameters } of drawsOf(chart, 40))
      expect([parameters, promise(data(A))]).toEqual([parameters, true]);
    expect(drawsOf(weaker, 40).some(({ data }) => !promise(data(A)))).toBe(true);
  });
});

test('½ ≤ ε ≤ 2', () => expect(drawsOf(balanced.temperature, 40).every(({ data }) => warm(data(A)))).toBe(true));
