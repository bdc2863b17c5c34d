import { u, type Approx, type Arithmetic, type Scalar } from '../../arithmetic/arithmetic.js';
import { withDigits } from '../../arithmetic/multiprecision.js';
import { running } from '../../arithmetic/running.js';
import { constantPotential } from '../../energy/constantPotential.js';
import { growthRate } from '../../energy/growthRate.js';
import { maximalEnergy } from '../../energy/maximalEnergy.js';
import { minimalEnergy } from '../../energy/minimalEnergy.js';
import { stationaryRectangle } from '../../energy/stationaryRectangle.js';
import type { Symmetric } from '../../sphere/brand.js';
import { larger } from '../../sphere/larger.js';
import { matrixOf } from '../../sphere/matrices.js';
import { symmetricEigenvalues } from '../../sphere/symmetricEigenvalues.js';
import { negative } from '../../sphere/verbs.js';
import { bounded } from './enclosure.js';
import { matrixRequestOf, type MatrixQuantity, type MatrixRequest } from './matrixRequest.js';
import { refused } from './refusal.js';
import { entriesOf, shaped, type Shaped } from './shaped.js';

/** A number that D alone determines, at the given doubles. */
export interface MatrixAnswer {
  readonly quantity: MatrixQuantity;
  readonly value: Shaped<number>;
  readonly error: Shaped<number>;
}

type Formula = (A: Arithmetic, request: MatrixRequest) => Shaped<Scalar>;

const formulas: Readonly<Record<MatrixQuantity, Formula>> = {
  maximalEnergy: (A, { D }) => {
    const lambda = symmetricEigenvalues(matrixOf(A, D) as Symmetric);
    const none = A.of(0);
    return maximalEnergy({ rise: larger(lambda.at(-1)!, none), fall: larger(negative(lambda[0]!), none) });
  },
  minimalEnergy: (A, { D }) => minimalEnergy(matrixOf(A, D)),
  constantPotential: (A, { D }) => constantPotential(matrixOf(A, D)),
  stationaryRectangle: (A, { D }) => stationaryRectangle(D.map((row, k) => A.of(row[k]!))),
  growthRate: (A, { D, degree }) => growthRate(D.length, degree, A.of(D[0]![0]!)),
};

/** Relative accuracy below which the answer for n = 2 is read once more, with 128 bits; n = 3 would take minutes. */
const enough = 2 ** 13 * u;

/**
 * max E_D, min E_D, the constant potential E_D(μ*(D)), the squares a_k² of the stationary rectangle, or the growth rate
 * of degree l at σ: what the matrix alone determines, with true bounds.
 */
export const matrixAnswer = async (entry: unknown): Promise<MatrixAnswer> => {
  const request = matrixRequestOf(entry);
  const { quantity, D } = request;
  const read = (A: Arithmetic) => shaped(formulas[quantity](A, request), a => A.approximation(a));
  const first = read(running);
  const found = D.length > 2 || tight(first) ? first : await withDigits(128, read);
  if (!bounded(found))
    throw refused(quantity, 'it must stay at most 1.8e308 in size, with its terms; found more. Scale D down.');
  return { quantity, value: shaped(found, a => a.value), error: shaped(found, a => a.error) };
};

const tight = (answer: Shaped<Approx>): boolean =>
  entriesOf(answer).every(({ value, error }) => error <= enough * Math.abs(value));
