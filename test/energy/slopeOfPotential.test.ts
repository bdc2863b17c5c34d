import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { slopeOfPotential } from '../../src/energy/slopeOfPotential.js';
import { dirac, measure } from '../../src/measure/measure.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { diagonalMatrix, identityMatrix } from '../../src/sphere/matrices.js';
import { exponential, minus, multiple, norm2, over, plus, times } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const vector = (...x: readonly number[]) => x.map(A.of);
const a = A.of(1);

/** e^{2(1 + s cosh 1)} with s² = 2, written with e^1 alone. */
const onEdge = () => {
  const cosh = multiple(0.5, plus(exponential(a), exponential(A.of(-1))));
  const s = A.sqrt(A.of(2));
  return { cosh, most: times(A.of(2), exponential(multiple(2, plus(a, times(s, cosh))))) };
};

test('D = Id, δ_{e_1}, x = −e_1: the bound is s² e^{2(1 + s cosh 1)} · 4/(2 cosh 1 − 2)', () => {
  const { cosh, most } = onEdge();
  const bound = slopeOfPotential(identityMatrix(A, 2), dirac(vector(1, 0)), { x: vector(-1, 0), a });
  expectEqual([bound], [times(most, over(A.of(4), minus(multiple(2, cosh), A.of(2))))]);
});

test('a further token multiplies it by |x − y|²/(2 cosh a − 2)', () => {
  const D = diagonalMatrix(vector(1, -2));
  const x = [A.div(A.of(3), A.of(5)), A.div(A.of(4), A.of(5))];
  const [one, two] = [dirac(vector(1, 0)), measure([vector(1, 0), vector(0, -1)], vector(0.5, 0.5))];
  const factor = over(A.div(A.of(18), A.of(5)), minus(multiple(2, onEdge().cosh), A.of(2)));
  expectEqual([slopeOfPotential(D, two, { x, a })], [times(slopeOfPotential(D, one, { x, a }), factor)]);
});

test('it vanishes at a token, where ∇Z of a measure that is not stationary does not', () => {
  const D = diagonalMatrix(vector(1, -2));
  const x = [A.div(A.of(3), A.of(5)), A.div(A.of(4), A.of(5))];
  const bound = slopeOfPotential(D, dirac(x), { x, a });
  expect(exceeds(norm2(partitionGradient(D, dirac(x))(x)), bound)).toBe(true);
});
