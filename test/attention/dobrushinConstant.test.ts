import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import {
  dobrushinConstant,
  frozenField,
  unitKernels,
  withoutExponential,
} from '../../src/attention/dobrushinConstant.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { exponential, multiple, plus } from '../../src/sphere/verbs.js';
import { exponents } from '../../src/transport/exponent.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const one = A.of(1);
const [e1, e2] = [exponential(one), exponential(A.of(2))];

/** ‖D‖ = 1, ‖V‖ = 2, both of rank one, where the bound of the norm is exact. */
const weights = {
  D: matrixOf(A, [
    [0, 1],
    [0, 0],
  ]),
  V: matrixOf(A, [
    [0, 0],
    [2, 0],
  ]),
};

test('‖D‖ = 1, ‖V‖ = 2: C = 2(2 + 3e²), 4(1 + e) and 8 for p = 1, 2, ∞', () =>
  expectEqual(
    exponents.map(p => dobrushinConstant(weights, { p, attention: softmax })),
    [multiple(2, plus(A.of(2), multiple(3, e2))), multiple(4, plus(one, e1)), A.of(8)],
  ));

test('unnormalised: C = 8e for every p', () =>
  expectEqual(
    exponents.map(p => dobrushinConstant(weights, { p, attention: unnormalised })),
    exponents.map(() => multiple(8, e1)),
  ));

test('constants of the controls: 10 without the exponential, 8 without sizes of kernels, 4 with a frozen field', () => {
  const of = { p: 1, attention: softmax } as const;
  expectEqual([withoutExponential(weights, of), frozenField(weights, of)], [A.of(10), A.of(4)]);
  expectEqual(unitKernels(weights, { p: 1, attention: unnormalised }), A.of(8));
});
