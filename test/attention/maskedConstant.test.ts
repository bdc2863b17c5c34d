import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { maskedConstant, unweighted, withoutHardy } from '../../src/attention/maskedConstant.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { exponential, multiple, plus } from '../../src/sphere/verbs.js';
import { exponents } from '../../src/transport/exponent.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;

/** ‖D‖ = ½, ‖V‖ = 2, both of rank one, where the bound of the norm is exact; a = ‖D‖R² = 2 for R = 2. */
const weights = {
  D: matrixOf(A, [
    [0, 0.5],
    [0, 0],
  ]),
  V: matrixOf(A, [
    [0, 0],
    [2, 0],
  ]),
};
const of = (p: (typeof exponents)[number]) => ({ p, radius2: A.of(4) });
const e4 = exponential(A.of(4));

test('a = 2, ‖V‖ = 2: L = 2(2 + 2·5e⁴) for p = 2 and 10 for p = ∞', () => {
  expectEqual(maskedConstant(weights, of(2)), plus(A.of(4), multiple(20, e4)));
  expectEqual(maskedConstant(weights, of('infinity')), A.of(10));
});

test('constants of the controls: half of Hardy’s part, 24 without the exponential; p = ∞ is left alone', () => {
  expectEqual(withoutHardy(weights, of(2)), plus(A.of(4), multiple(10, e4)));
  expectEqual(unweighted(weights, of(2)), A.of(24));
  for (const other of [withoutHardy, unweighted]) expectEqual(other(weights, of('infinity')), A.of(10));
});
