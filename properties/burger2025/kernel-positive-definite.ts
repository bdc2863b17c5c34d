import { productsOfGramKernels } from '../../proofs-check/products-of-gram-kernels.js';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { asymmetricPolar, halvedEigenvalues, polar, unsigned } from '../../src/assume/polar.js';
import { signedMeasure } from '../../src/assume/signedMeasure.js';
import { theorem } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { kernelMoments } from '../../src/energy/kernelMoments.js';
import { dirac, type Measure } from '../../src/measure/measure.js';
import { superposition } from '../../src/measure/superposition.js';
import { minus, multiple, negative, square, sum, times } from '../../src/sphere/verbs.js';
import type { Matrix, Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

/** δ_z ± δ_{−z}. */
const twin = (z: Vector, sign: number): Measure => superposition(dirac(z), z[0]!.in.of(sign), dirac(z.map(negative)));

/** η(S)² + m·Dm + ½ tr((DT)²): the first terms of the series of E_D(η). */
const firstSquares = (D: Matrix, eta: Measure): Scalar => {
  const { first, second } = kernelMoments(D, eta);
  return sum([square(sum(eta.masses)), first, multiple(0.5, second)]);
};

/**
 * Positive definite kernels. With |D| = QᵀQ, E_|D|(η) = Σ_k |∫ (Qx)^{⊗k} dη|²/k!, each term a square, the first three
 * being those of the bound (lemma). If Dz = λz, the four terms of E_D(δ_z − δ_{−z}) are 2e^λ − 2e^{−λ}, negative for
 * λ < 0: so one negative eigenvalue destroys positivity, and with it convexity along δ_z − δ_{−z}, of mass 0. The first
 * statement reads D as |D|, which it is when D ⪰ 0.
 */
export default theorem({
  source: burger2025.derived('convexity of the energy'),
  says:
    'For D symmetric, E_D ≥ 0 on all signed measures (E_D is convex) iff D ⪰ 0: E_|D|(η) ≥ η(S)² + m·|D|m + ½ ' +
    'tr((|D|T)²) ≥ 0, m = ∫ x dη, T = ∫ x xᵀ dη, and E_D(δ_z − δ_{−z}) = 4 sinh λ if Dz = λz.',
  given: inDimension(2, 8, n => ({ matrix: polar(n), eta: signedMeasure(n, 1, 8) })),
  then: ({ matrix: { D, size, eigenvectors, eigenvalues }, eta }) => [
    atLeast(energy(size, eta), firstSquares(size, eta)),
    ...eigenvectors.map((z, k) => {
      const lambda = eigenvalues[k]!;
      const sinh = times(lambda, hypergeometric0F1(1.5, multiple(0.25, square(lambda))));
      return zero(minus(energy(D, twin(z, -1)), multiple(4, sinh)), energy(D, twin(z, 1)));
    }),
  ],
  proof: [productsOfGramKernels],
  argument: 'The exponential series of a Gram kernel is a sum of Gram kernels; δ_z − δ_{−z} for the converse.',
  controls: [
    drop('matrix', unsigned, 'D indefinite in the place of |D|: odd powers of x·Dy integrate to negative numbers'),
    drop('matrix', asymmetricPolar, 'D with an antisymmetric part: x·Dy is no Gram kernel'),
    drop('matrix', halvedEigenvalues, 'λ no eigenvalue: the four terms are e^{±z·Dz}'),
  ],
});
