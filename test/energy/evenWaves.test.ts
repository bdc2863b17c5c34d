import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { evenWaves } from '../../src/energy/evenWaves.js';
import { uniformRule } from '../../src/measure/uniformRule.js';
import { dot, minus, multiple, square, sum, times, type Vector } from '../../src/sphere/verbs.js';
import { hyperbolicCosine } from '../../src/sphere/hyperbolic.js';
import { ratio } from '../evidence/inputs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const at = (...z: number[]): Vector => z.map(A.of);

/** The harmonics of degree 2 and 4 as polynomials, in the normalisation Σ_m (Y_{l,m})² = 1. */
const spatial = ([x, y, z]: readonly Scalar[]): Vector => {
  const [a, b, c] = [x, y, z].map(t => square(t!)) as [Scalar, Scalar, Scalar];
  const root = (q: number) => A.sqrt(A.of(q));
  const legendre2 = multiple(0.5, minus(multiple(3, c), A.of(1)));
  const plane = minus(a, b);
  const four = minus(square(plane), multiple(4, times(a, b)));
  const legendre4 = multiple(1 / 8, sum([multiple(35, square(c)), multiple(-30, c), A.of(3)]));
  const two = times(multiple(0.25, root(5)), times(plane, minus(multiple(7, c), A.of(1))));
  const degree2 = [legendre2, times(multiple(0.5, root(3)), plane)];
  return [A.of(1), ...degree2, legendre4, two, times(multiple(1 / 8, root(35)), four)];
};
const planar = ([x, y]: readonly Scalar[]): Vector => {
  const c = minus(square(x!), square(y!));
  return [A.of(1), c, minus(multiple(2, square(c)), A.of(1))];
};

describe.each([
  [2, planar],
  [3, spatial],
] as const)('n = %i', (n, harmonics) => {
  const z = at(...[0.5, 0.25, -0.75].slice(0, n));

  test('u_{l,m}(z) = ∫ e^{x·z} Y_{l,m}(x) dσ(x), by a rule for even functions', () => {
    const mu = uniformRule(A, n);
    const kernel = (x: Vector) => x.map((a, k) => hyperbolicCosine(times(a, z[k]!))).reduce(times);
    const harmonic = mu.tokens.map(harmonics);
    const kernels = mu.tokens.map(kernel);
    evenWaves(
      A,
      n,
      2,
    )(z).forEach((u, j) => {
      const values = harmonic.map((Y, i) => times(Y[j]!, kernels[i]!));
      expect(Math.abs(known(u).value - known(dot(mu.masses, values)).value)).toBeLessThan(2 ** -40);
    });
  });

  test('every one solves Δu = u', () => {
    const waves = (v: Vector): Vector => evenWaves(v[0]!.in, n, 2)(v);
    const step = 2 ** -8;
    const moved = (k: number, h: number): Vector => z.map((a, i) => (i === k ? A.add(a, A.of(h)) : a));
    const [here, sides] = [waves(z), z.flatMap((_, k) => [1, -1].map(s => moved(k, s * step)))];
    const laplacian = here.map((u, j) => minus(sum(sides.map(v => waves(v)[j]!)), multiple(2 * n, u)));
    laplacian.forEach((a, j) =>
      expect(Math.abs(known(a).value / step ** 2 - known(here[j]!).value)).toBeLessThan(step ** 2),
    );
  });

  test('on the last axis u_{l,0} = λ_l(r) P_l(1), in the plane up to the sign of cos lπ/2', () => {
    const r = A.of(1.5);
    const waves = evenWaves(A, n, 2)([...Array.from({ length: n - 1 }, () => A.of(0)), r]);
    const zonal = n === 2 ? [0, 1, 2] : [0, 1, 3];
    zonal.forEach((j, l) => {
      const sign = n === 2 && l === 1 ? -1 : 1;
      expectEqual(waves[j]!, multiple(sign, spectrum(n, 2 * l, r)));
    });
  });

  test('all but the first vanish at 0', () => {
    const [first, ...others] = evenWaves(A, n, 2)(z.map(() => A.of(0)));
    expectEqual(first!, A.of(1));
    for (const u of others) expect(known(u).value).toBe(0);
  });
});

test('Σ_m (Y_{l,m})² ≤ 1 for n = 3, of degree up to 12', () => {
  const x = [ratio(A, 2, 7), ratio(A, 3, 7), ratio(A, 6, 7)];
  const waves = evenWaves(A, 3, 6)(x);
  for (let l = 0; l <= 6; l++) {
    const row = waves.slice((l * (l + 1)) / 2, ((l + 1) * (l + 2)) / 2);
    const lambda = known(spectrum(3, 2 * l, A.of(1))).value;
    expect(row.reduce((s, a) => s + (known(a).value / lambda) ** 2, 0)).toBeLessThan(1 + 2 ** -40);
  }
});

test('other dimensions are refused', () => expect(() => evenWaves(A, 4, 2)).toThrow('n must be 2 or 3'));
