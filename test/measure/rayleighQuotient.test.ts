import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { harmonic, powerOfACoordinate, type Perturbation } from '../../src/assume/harmonics.js';
import { rayleighQuotient } from '../../src/measure/rayleighQuotient.js';
import { uniformRule } from '../../src/measure/uniformRule.js';
import { builtFrom, type Family } from '../assume/draws.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const cases = [2, 3, 4].flatMap(n => [1, 2, 3, 4].map(degree => ({ n, degree })));
const of = (family: Family<Perturbation>, n: number, degree: number) =>
  rayleighQuotient(uniformRule(A, n), builtFrom(family, A, { n, parameters: { 'data/degree': degree } }));

test.each(cases)('n = $n, degree $degree: a harmonic has ∫|∇Y|² = k(k + n − 2) ∫Y² under σ', ({ n, degree }) =>
  expectEqual(of(harmonic, n, degree), A.of(degree * (degree + n - 2))),
);

test.each(cases.filter(c => c.degree > 1))('n = $n, degree $degree: y_1^k has another quotient', ({ n, degree }) =>
  expectDifferent(of(powerOfACoordinate, n, degree), A.of(degree * (degree + n - 2))),
);
