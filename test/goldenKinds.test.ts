/**
 * The fields of all kinds of attention at one point, with the matrices of Input G and three unequal tokens.
 *
 * The values were computed for this test with 60 digits by mpmath, from the definitions in Q, K and V (Sinkhorn by a
 * Newton method with a dense solver on the potentials), and are printed with 30.
 */
import { test } from 'vitest';
import { interval } from '../src/arithmetic/interval.js';
import { withDigits } from '../src/arithmetic/multiprecision.js';
import type { Arithmetic } from '../src/arithmetic/arithmetic.js';
import { running } from '../src/arithmetic/running.js';
import { headWeights } from '../src/attention/headWeights.js';
import { variantOf, type Kind } from '../src/attention/kinds.js';
import { measure } from '../src/measure/measure.js';
import { matrixOf } from '../src/sphere/matrices.js';
import type { Vector } from '../src/sphere/verbs.js';
import { ratio } from './evidence/inputs.js';
import { expectDifferent, expectEqual } from './evidence/overlap.js';
import { printed } from './evidence/printed.js';

interface Golden {
  readonly kind: Kind;
  readonly epsilon: number;
  readonly field: readonly [string, string];
}

const golden: readonly Golden[] = [
  { kind: 'softmax', epsilon: 1, field: ['0.586044663382765023265774355563', '0.0498913401609254323401749418357'] },
  {
    kind: 'unnormalised',
    epsilon: 1,
    field: ['0.519116959024965611856059090139', '0.0441936296058445177434335839086'],
  },
  { kind: 'l2', epsilon: 1, field: ['0.469793870447683517679135178778', '0.111136609730428444606772890148'] },
  { kind: 'sigmoid', epsilon: 1, field: ['0.287724827317151376516515072093', '0.0166389840187564588541326125303'] },
  { kind: 'linear', epsilon: 1, field: ['-0.141357421875000000000000000000', '0.0249430338541666666666666666667'] },
  { kind: 'relu', epsilon: 1, field: ['0.000000000000000000000000000000', '0.00455729166666666666666666666667'] },
  { kind: 'hardmax', epsilon: 1, field: ['0.000000000000000000000000000000', '0.437500000000000000000000000000'] },
  { kind: 'sinkhorn', epsilon: 1, field: ['0.619995129319349899714604904639', '0.0141723409063678096248158546776'] },
  { kind: 'sinkhorn', epsilon: 0.5, field: ['1.19347945623679741513413515446', '0.0107303314066998798660213323378'] },
];

/** Q, K and V of Input G, the masses 1/6, 1/3, 1/2; K and its transpose differ, and so do Q and K. */
const inputG = (A: Arithmetic) => {
  const [Q, K, V] = [
    [
      [0.5, -0.25],
      [0.25, 0.75],
    ],
    [
      [0.25, 0.5],
      [-0.5, 0.25],
    ],
    [
      [1, 0.5],
      [-0.25, 0.75],
    ],
  ].map(M => matrixOf(A, M));
  const tokens = matrixOf(A, [
    [0.75, -0.5],
    [-0.25, 0.5],
    [1, 0.25],
  ]);
  return { Q: Q!, K: K!, V: V!, mu: measure(tokens, [ratio(A, 1, 6), ratio(A, 1, 3), ratio(A, 1, 2)]) };
};

/** The field at the second token. */
const fieldAt = (A: Arithmetic, { kind, epsilon }: Golden, crossed = false): Vector => {
  const { Q, K, V, mu } = inputG(A);
  const weights = headWeights(crossed ? { Q: K, K: Q, V } : { Q, K, V });
  return variantOf(kind).average({ ...weights, epsilon: A.of(epsilon) }, mu)(mu.tokens[1]!);
};

test.each(golden)('$kind, ε = $epsilon', async given => {
  const value = given.field.map(text => printed(text));
  expectEqual(fieldAt(running, given), value);
  expectEqual(fieldAt(interval, given), value);
  await withDigits(128, A => expectEqual(fieldAt(A, given), value));
});

test.each(golden)('Q and K exchanged is another field: $kind, ε = $epsilon', given => {
  expectDifferent(
    fieldAt(running, given, true),
    given.field.map(text => printed(text)),
  );
});
