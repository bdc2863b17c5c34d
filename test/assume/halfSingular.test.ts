import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { halfSingular } from '../../src/assume/halfSingular.js';
import { identityMatrix, matrixSum } from '../../src/sphere/matrices.js';
import { product } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { negated, positiveSemidefiniteMatrix, sameMatrix } from './exactly.js';

test('A A⁺A = A, A⁺A A⁺ = A⁺, and Σ is the square of a root ⪰ Id', () => {
  for (const { data } of drawsOf(() => halfSingular(2), 30)) {
    const { A, pseudo, root, Sigma } = data(rational);
    expect(sameMatrix(product(A, product(pseudo, A)), A)).toBe(true);
    expect(sameMatrix(product(pseudo, product(A, pseudo)), pseudo)).toBe(true);
    expect(sameMatrix(product(root, root), Sigma)).toBe(true);
    expect(positiveSemidefiniteMatrix(matrixSum(root, negated(identityMatrix(rational, 2))))).toBe(true);
  }
});
