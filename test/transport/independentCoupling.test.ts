import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { cloud } from '../../src/transport/cloud.js';
import { exponents } from '../../src/transport/exponent.js';
import { independentCoupling } from '../../src/transport/independentCoupling.js';
import { expectEqual } from '../evidence/overlap.js';

test('½ δ_0 + ½ δ_2 with itself, independently: ½ of the mass moves by 2', () => {
  const A = running;
  const mu = cloud([[A.of(0)], [A.of(2)]]);
  expectEqual(
    exponents.map(p => independentCoupling(mu, mu, { p }).cost),
    [1, 2, 2].map(A.of),
  );
});
