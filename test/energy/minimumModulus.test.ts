import { describe, expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { energy } from '../../src/energy/energy.js';
import { distanceFromLowest, minimumModulus, type Lowest } from '../../src/energy/minimumModulus.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { dirac } from '../../src/measure/measure.js';
import { mean } from '../../src/measure/moments.js';
import { conjugate, diagonalMatrix, identityMatrix, matrixOf, matrixSum } from '../../src/sphere/matrices.js';
import { dot, image, minus, transpose } from '../../src/sphere/verbs.js';
import { rotation, unequal } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const skew = [
  [0, 0.5, -1],
  [-0.5, 0, 0.25],
  [1, -0.25, 0],
];

/** (D + Dᵀ)/2 with eigenvalues −1, ½, 2, and an antisymmetric part. */
const turned = (A: Arithmetic): Lowest => {
  const [R, eigenvalues] = [rotation(A), [-1, 0.5, 2].map(A.of)];
  const D = matrixSum(conjugate(R, diagonalMatrix(eigenvalues)), matrixOf(A, skew));
  return { D, eigenvectors: transpose(R), eigenvalues, lowest: A.of(-1) };
};

/** The rotation by a quarter: a matrix whose symmetric part is 0. */
const quarterTurn = (A: Arithmetic): Lowest => ({
  D: matrixOf(A, [
    [0, -1],
    [1, 0],
  ]),
  eigenvectors: identityMatrix(A, 2),
  eigenvalues: [A.of(0), A.of(0)],
  lowest: A.of(0),
});

test('the distance from the lowest eigenvalue is m̄·Dm̄ − λ, whatever the antisymmetric part', () => {
  const [spectrum, mu] = [turned(rational), unequal(rational)];
  const route = minus(dot(mean(mu), image(spectrum.D, mean(mu))), spectrum.lowest);
  expect(text(distanceFromLowest(spectrum, mu))).toBe(text(route));
});

describe('the modulus of the minimum', () => {
  const A = running;
  const at = (k: number) => known(minimumModulus(turned(A), dirac(turned(A).eigenvectors[k]!)));

  test('is 0 at the Dirac on the lowest eigenvector and at no other', () => {
    expect(Math.abs(at(0).value)).toBeLessThanOrEqual(at(0).error);
    expect(at(1).value).toBeGreaterThan(0.5);
    expect(at(2).value).toBeGreaterThan(0.5);
  });

  test('is positive at three tokens, and no more than the energy above e^λ', () => {
    const [{ D }, mu] = [turned(A), unequal(A)];
    const above = known(energy(D, mu)).value - Math.exp(-1);
    const { value } = known(minimumModulus(turned(A), mu));
    expect(value).toBeGreaterThan(2 ** -4);
    expect(value).toBeLessThan(above);
  });

  test('for λ = 0 the square tells two tokens of ker (D + Dᵀ) apart, where the distance is 0', () => {
    const corner = equalMasses(identityMatrix(A, 2));
    expect(known(distanceFromLowest(quarterTurn(A), corner)).value).toBe(0);
    expectEqual(energy(quarterTurn(A).D, corner), printed('1.2715403174076219', 20));
    expectEqual(minimumModulus(quarterTurn(A), corner), { value: 0.5 / 3.5, error: 2 ** -50 });
    expect(known(minimumModulus(quarterTurn(A), dirac([A.of(1), A.of(0)]))).value).toBe(0);
  });
});
