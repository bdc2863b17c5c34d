import { describe, expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { exitMean, unity, type Boundary } from '../../src/energy/exitMean.js';
import { trialFor, trialsFor } from '../../src/energy/trialFor.js';
import { uniformEnergy } from '../../src/energy/uniformEnergy.js';
import { weightAt, weightedEllipsoid } from '../../src/energy/weightedEllipsoid.js';
import { spectrum } from '../../src/energy/spectrum.js';
import { hyperbolicCosine } from '../../src/sphere/hyperbolic.js';
import { minus, over, square, times, type Vector } from '../../src/sphere/verbs.js';
import { expectEqual, known } from '../evidence/overlap.js';

const A = running;
const at = (d: readonly number[]): Vector => d.map(A.of);

describe('λ_0(d_1) u(0)', () => {
  test('is 1 for f = 1 on a ball, where u is radial', () => {
    for (const d of [
      [1, 1],
      [0.5, 0.5, 0.5],
      [3, 3],
    ])
      expectEqual(exitMean(at(d), unity, trialFor(d, unity)), A.of(1));
  });

  test('is 0 for f = cos 2θ on a disc', () => {
    const f: Boundary = {
      at: y => minus(square(y[0]!), square(y[1]!)),
      bound: (_, eta) => hyperbolicCosine(A.of(2 * eta)),
    };
    const { value, error } = known(exitMean(at([1, 1]), f, trialFor([1, 1], f)));
    expect(Math.abs(value)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(2 ** -40);
  });

  test.each([[[0.5, 2]], [[1, 3]], [[0.5, 1, 2]]])('of u = cosh x·z, |x| = 1, is λ_0(d_1): d = %j', d => {
    const x = d.length === 2 ? [0.6, 0.8] : [0.48, 0.6, 0.64];
    const r2 = x.reduce((s, a) => s + a * a, 0);
    const f: Boundary = {
      at: y => y.map((a, k) => hyperbolicCosine(times(A.of((d[k]! * x[k]!) / Math.sqrt(r2)), a))).reduce(times),
      bound: (_, eta) => hyperbolicCosine(times(A.of(d.at(-1)! * d.length), hyperbolicCosine(A.of(eta)))),
    };
    const [mean, trial] = [uniformEnergy(d.length, A.of(d[0]!)), trialFor(d, f)];
    expectEqual(over(exitMean(at(d), f, trial), mean), A.of(1));
  });

  test('bad coefficients give wide bounds, not wrong ones', () => {
    const { k, coefficients } = trialFor([1, 2], unity);
    const good = exitMean(at([1, 2]), unity, { k, coefficients });
    for (const j of [0, 1, 4]) {
      const wrong = coefficients.map((c, i) => (i === j ? c + 2 ** -10 : c));
      const bad = known(exitMean(at([1, 2]), unity, { k, coefficients: wrong }));
      expect(bad.error).toBeGreaterThan(2 ** -30);
      expect(Math.abs(bad.value - known(good).value)).toBeLessThanOrEqual(bad.error + known(good).error);
    }
  });

  test('intervals and running bounds agree', () => {
    const trial = trialFor([1, 2], unity);
    const inside = exitMean([1, 2].map(interval.of), unity, trial);
    expectEqual(exitMean(at([1, 2]), unity, trial), known(inside));
  });

  test('one system serves several boundary functions', () => {
    const [a, b] = trialsFor([1, 2], [unity, unity]);
    expect(a).toEqual(b);
  });
});

test('the weight takes boundary values of solutions to the size of 1, and C covers what it leaves', () => {
  for (const d of [
    [1, 1.1],
    [0.25, 5],
    [2, 3, 20],
  ]) {
    const body = weightedEllipsoid(at(d));
    const n = d.length;
    expect(known(body.excess).value).toBeLessThan(8);
    for (let j = 0; j <= 8; j++) {
      const r = A.of(d[0]! + (j / 8) * (d.at(-1)! - d[0]!));
      const z = Array.from({ length: n }, (_, k) => (k === 0 ? r : A.of(0)));
      const size = known(over(times(times(body.excess, weightAt(body, z)), spectrum(n, 0, r)), body.least)).value;
      expect(size).toBeGreaterThan(1 - 2 ** -40);
    }
  }
});
