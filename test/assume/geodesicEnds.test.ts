import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { geodesicEnds } from '../../src/assume/geodesicEnds.js';
import { buresWasserstein2 } from '../../src/transport/buresWasserstein.js';
import { trace } from '../../src/sphere/matrices.js';
import { difference, norm2, product, transpose } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import { signOf, symmetricMatrix } from './exactly.js';

test('R_1 R_0ᵀ = TΣ_0 with T symmetric: R_0ᵀR_1 = R_0ᵀTR_0 is symmetric, which makes the coupling optimal', () => {
  for (const { data } of drawsOf(geodesicEnds, 30)) {
    const [mu, nu] = data(rational);
    const joint = product(transpose(mu.factor), nu.factor);
    expect(symmetricMatrix(joint) && signOf(trace(joint)) >= 0).toBe(true);
  }
});

test('the distance of the ends is that of their factors, where both are of full rank', () => {
  const seen = drawsOf(geodesicEnds, 30).map(({ data }) => {
    const [mu, nu] = data(running);
    const moved = norm2(nu.factor.flatMap((row, i) => difference(row, mu.factor[i]!)));
    return [buresWasserstein2(mu, nu), moved].map(a => running.approximation(a));
  });
  const finite = seen.filter(([a]) => a!.error < Infinity);
  expect(finite.length).toBeGreaterThan(5);
  expect(finite.every(([a, b]) => Math.abs(a!.value - b!.value) <= a!.error + b!.error)).toBe(true);
});
