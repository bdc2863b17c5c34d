import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { shortfall } from '../../src/energy/shortfall.js';
import { dirac } from '../../src/measure/measure.js';
import { mean } from '../../src/measure/moments.js';
import { conjugate, diagonalMatrix } from '../../src/sphere/matrices.js';
import { dot, image, minus, transpose } from '../../src/sphere/verbs.js';
import { rotation, unequal } from '../evidence/inputs.js';

const A = rational;
const eigenvalues = [3, 1, 0.5].map(A.of);
const R = rotation(A);
const spectrum = { eigenvectors: transpose(R), eigenvalues, top: A.of(3) };
const D = conjugate(R, diagonalMatrix(eigenvalues));

test('the shortfall is λ − m̄·Dm̄', () => {
  const mu = unequal(A);
  expect(text(shortfall(spectrum, mu))).toBe(text(minus(A.of(3), dot(mean(mu), image(D, mean(mu))))));
});

test('it vanishes at the Dirac on the top eigenvector and at no other eigenvector', () => {
  const values = spectrum.eigenvectors.map(v => text(shortfall(spectrum, dirac(v))));
  expect(values).toEqual(['0', '2', '5/2']);
});
