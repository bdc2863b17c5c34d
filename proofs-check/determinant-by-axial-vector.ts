import { anyMatrix } from '../src/assume/matrices.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { axialVector, doubledAxialVector } from '../src/sphere/axialVector.js';
import { determinant } from '../src/sphere/determinant.js';
import { symmetricPart } from '../src/sphere/matrices.js';
import { dot, image, plus, type Matrix, type Vector } from '../src/sphere/verbs.js';

const bySymmetricPart = (K: Matrix, a: Vector) => {
  const H = symmetricPart(K);
  return plus(determinant(H), dot(a, image(H, a)));
};

/** An antisymmetric matrix of odd order is singular; in dimension 3 the determinant tells by how much. */
export const determinantByAxialVector = lemmaIdentity({
  says: 'A 3 × 3 matrix K = H + [a]_×, H symmetric, has det K = det H + a·Ha.',
  given: inDimension(3, 3, n => ({ K: anyMatrix(n) })),
  then: ({ K }) => [equal(determinant(K), bySymmetricPart(K, axialVector(K)))],
  sizes: [[3, 1]],
  control: {
    why: 'a without its factor ½',
    then: ({ K }) => [equal(determinant(K), bySymmetricPart(K, doubledAxialVector(K)))],
  },
});
