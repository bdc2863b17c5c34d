import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { tokenDerivative } from '../../src/energy/tokenDerivative.js';

import { dot, transpose } from '../../src/sphere/verbs.js';
import { skewed, tangents, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { energyAlongGeodesics } from './alongGeodesics.js';

const A = running;
const [D, mu] = [skewed(A), unequal(A)];
const zero = [A.of(0), A.of(0), A.of(0)];

test('its product with ξ is the derivative of E when token i alone moves in the direction ξ', () => {
  mu.tokens.forEach((_, i) => {
    const xi = tangents(A)[i]!;
    const [, rate] = energyAlongGeodesics(
      D,
      mu,
      mu.tokens.map((__, j) => (i === j ? xi : zero)),
    );
    expectEqual(dot(xi, tokenDerivative(D, mu, i)), rate!);
    expectDifferent(dot(xi, tokenDerivative(D, mu, (i + 1) % 3)), rate!);
  });
});

test('E_D = E_{Dᵀ}, so D and Dᵀ have one derivative', () => {
  expectEqual(tokenDerivative(D, mu, 1), tokenDerivative(transpose(D), mu, 1));
});
