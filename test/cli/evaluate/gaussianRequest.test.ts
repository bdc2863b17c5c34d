import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/cli/evaluate/evaluate.js';

const good = {
  quantity: 'gaussianRate',
  mean: [0, 1],
  covariance: [
    [1, 0.5],
    [0.5, 2],
  ],
  D: [
    [1, 2],
    [3, 4],
  ],
};
const head = { D: good.D, V: good.D };
const attention = (fields: object) => ({ ...good, attention: { heads: [head], ...fields } });

const bad: readonly (readonly [string, object, string])[] = [
  [
    'a Σ that is not symmetric',
    {
      ...good,
      covariance: [
        [1, 0.5],
        [0.25, 2],
      ],
    },
    'covariance[0][1]: it must equal covariance[1][0]; found 0.5 and 0.25. Give (Σ + Σᵀ)/2.',
  ],
  [
    'a Σ that is indefinite',
    {
      ...good,
      covariance: [
        [1, 2],
        [2, 1],
      ],
    },
    'covariance: it must be positive semidefinite; found an entry -3 at [1][1]',
  ],
  [
    'a Σ that is indefinite by one unit in the last place',
    {
      ...good,
      covariance: [
        [1, 1],
        [1, 1 - 2 ** -53],
      ],
    },
    'covariance: it must be positive semidefinite; found an entry -1.1102230246251565e-16',
  ],
  [
    'a Σ of another dimension',
    { ...good, covariance: [[1]] },
    'covariance: it must be n × n with n = 2, the length of the mean; found 1 × 1.',
  ],
  ['no mean', { ...good, mean: undefined }, 'mean: it must be a list with at least one entry; found nothing.'],
  ['tokens', { ...good, tokens: [[1, 0]] }, 'found "tokens".'],
  ['the sphere', { ...good, space: 'sphere' }, 'space: it must be one of euclidean; found "sphere".'],
  ['no weights', { ...good, D: undefined }, 'D: gaussianRate needs the weights; found nothing.'],
  ['ε = 0', attention({ kind: 'sinkhorn', epsilon: 0 }), 'attention.epsilon: it must be a positive number; found 0.'],
  ['ε < 0', attention({ kind: 'sinkhorn', epsilon: -1 }), 'it must be a positive number; found -1.'],
  ['ε with softmax', attention({ epsilon: 2 }), 'only sinkhorn has an epsilon but 1; found 2. Divide D by it.'],
  ['a mask', attention({ mask: 'causal' }), 'attention.mask: a Gaussian does not stay one under masked attention;'],
  ['sigmoid', attention({ kind: 'sigmoid' }), 'found "sigmoid", whose field is not affine. Ask for the velocity'],
  ['unnormalised', attention({ kind: 'unnormalised' }), 'found "unnormalised", whose field is not affine.'],
  ['an unknown kind', attention({ kind: 'l3' }), 'found "l3". Did you mean "l2"?'],
  ['l2 without Q and K', attention({ kind: 'l2' }), 'attention.heads[0]: l2 needs Q and K; found D.'],
  [
    'head shapes that do not fit',
    attention({
      heads: [
        {
          Q: [[1, 2]],
          K: [
            [1, 2],
            [3, 4],
          ],
          V: good.D,
        },
      ],
    }),
    'attention.heads[0].K: it must be k × n with k = 1, the number of rows of Q, and n = 2; found 2 × 2.',
  ],
];

describe('what gaussianRate refuses, in one line', () => {
  test.each(bad)('%s', async (_, document, expected) => {
    const { answers, exitCode } = await evaluate(JSON.stringify(document));
    expect(answers).toEqual({ rejected: expect.stringContaining(expected) as string });
    expect(exitCode).toBe(2);
  });

  test('the good document passes', async () => expect((await evaluate(JSON.stringify(good))).exitCode).toBe(0));
});
