import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { injectiveKeys } from '../../src/assume/injectiveKeys.js';
import { identityMatrix } from '../../src/sphere/matrices.js';
import { product } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { sameMatrix } from './exactly.js';

test('K K^{−1} = Id exactly', () => {
  for (const { data } of drawsOf(injectiveKeys, 30)) {
    const { K, back } = data(rational);
    expect(sameMatrix(product(K, back), identityMatrix(rational, K.length))).toBe(true);
  }
});
