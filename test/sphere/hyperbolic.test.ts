import { test } from 'vitest';
import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { running } from '../../src/arithmetic/running.js';
import { hyperbolicCosine, hyperbolicSine } from '../../src/sphere/hyperbolic.js';
import { multiple, square, times } from '../../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;

test.each([-3, -0.5, 1, 2.25])('cosh a = ₀F₁(;½;a²/4) and sinh a = a ₀F₁(;3/2;a²/4) at a = %d', x => {
  const [a, quarter] = [A.of(x), multiple(0.25, square(A.of(x)))];
  expectEqual(hyperbolicCosine(a), hypergeometric0F1(0.5, quarter));
  expectEqual(hyperbolicSine(a), times(a, hypergeometric0F1(1.5, quarter)));
  expectDifferent(hyperbolicSine(a), hyperbolicSine(A.of(-x)));
});

test('cosh 1 = 1.5430806348152437 (catalogue, maximisers)', () =>
  expectEqual(hyperbolicCosine(A.of(1)), printed('1.5430806348152437', 20)));
