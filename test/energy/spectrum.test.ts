import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { growthRate } from '../../src/energy/growthRate.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { dilate, exponential, minus, multiple, negative, over, plus, sum, times } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const beta = ratio(A, 4, 3);
const [up, down] = [exponential(beta), exponential(negative(beta))];
const [cosh, sinh] = [multiple(0.5, plus(up, down)), multiple(0.5, minus(up, down))];

test('on S² λ_0 = sinh β/β and λ_1 = (cosh β − sinh β/β)/β, from the integral over heights', () => {
  const zeroth = over(sinh, beta);
  expectEqual(spectrum(3, 0, beta), zeroth);
  expectEqual(spectrum(3, 1, beta), over(minus(cosh, zeroth), beta));
  expectEqual(uniformEnergy(3, beta), zeroth);
});

test('on S² e^β = Σ_l (2l + 1) λ_l(β): the kernel at equal points is the trace', () => {
  const terms = Array.from({ length: 24 }, (_, l) => multiple(2 * l + 1, spectrum(3, l, beta)));
  const total = sum(terms);
  const { value, error } = A.approximation(total);
  expectEqual(up, { value, error: error + 2 ** -50 });
});

test('λ_{l−1} − λ_{l+1} in dimension n is (2l + n − 2)/β λ_l', () => {
  for (const n of [2, 3, 5])
    for (const l of [1, 2, 4]) {
      const left = minus(spectrum(n, l - 1, beta), spectrum(n, l + 1, beta));
      expectEqual(left, over(multiple(2 * l + n - 2, spectrum(n, l, beta)), beta));
    }
});

test('the dimension matters: n = 2 and n = 3 differ', () =>
  expectDifferent(spectrum(2, 1, beta), spectrum(3, 1, beta)));

test('on S² the first growth rate is 2 (coth β − 1/β)/β', () => {
  const langevin = minus(over(cosh, sinh), over(A.of(1), beta));
  expectEqual(growthRate(3, 1, beta), over(times(A.of(2), langevin), beta));
  expectDifferent(growthRate(3, 1, beta), dilate(A.of(2), [langevin])[0]!);
});
