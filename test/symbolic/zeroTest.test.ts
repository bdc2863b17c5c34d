import { describe, expect, test } from 'vitest';
import { residueTest } from '../../src/symbolic/residueTest.js';
import type { Expression } from '../../src/symbolic/expression.js';
import { zeroTest } from '../../src/symbolic/zeroTest.js';
import type { Variables } from '../../src/arithmetic/variables.js';
import { negative, square } from '../../src/sphere/verbs.js';
import * as say from './statements.js';

const { dot, exponential, minus, multiple, norm2, plus, sum, times } = say;
const sizes = [
  [2, 1],
  [2, 2],
  [3, 2],
  [2, 3],
] as const;
const routes = (e: Expression): readonly boolean[] => [zeroTest(e).zero, residueTest(e, { points: 5, seed: 1 }).zero];
const both = [true, true];
const neither = [false, false];

describe('identities of the theory vanish in symbols and in residues', () => {
  test('dE/dt = 2 Σ w Z |v|² for V = D symmetric, to N = n = 3', () => {
    for (const size of [...sizes, [3, 3] as const])
      expect(routes(say.statement(say.gradientCloud, size, say.dissipationDefect))).toEqual(both);
  });
  test('x·v = 0 for any D, V', () => {
    const free: say.Build = (v, n, N) => ({ ...say.skewCloud(v, n, N), V: say.matrix(v, 'V', n) });
    for (const size of sizes)
      expect(routes(say.statement(free, size, c => c.xs.map(x => dot(x, say.velocity(c, x)))))).toEqual(both);
  });
  test('first variation: the mass derivative of E in x_i is Σ_j w_j (e^{x_i·Dx_j} + e^{x_j·Dx_i})', () => {
    const shifted = (c: say.Cloud, i: number): say.Cloud => ({
      ...c,
      w: c.w.map((w, j) => (i === j ? plus(w, w.in.of(1)) : w)),
    });
    const energy = (c: say.Cloud) =>
      dot(
        c.w,
        c.xs.map(x => say.partition(c, x)),
      );
    const variation = (c: say.Cloud, x: say.Cloud['w']) =>
      plus(say.partition(c, x), say.partition({ ...c, D: say.transpose(c.D) }, x));
    const defect = (c: say.Cloud) =>
      c.xs.map((x, i) => {
        const second = exponential(dot(x, say.image(c.D, x)));
        return minus(minus(energy(shifted(c, i)), energy(c)), plus(variation(c, x), second));
      });
    for (const size of sizes) expect(routes(say.statement(say.skewCloud, size, defect))).toEqual(both);
    const oneTerm = (c: say.Cloud) =>
      c.xs.map((x, i) => minus(minus(energy(shifted(c, i)), energy(c)), multiple(2, say.partition(c, x))));
    expect(routes(say.statement(say.skewCloud, [2, 2], oneTerm))).toEqual(neither);
  });
  test('rotation: E(RDRᵀ, RX) = E(D, X) for a Givens rotation c² + s² = 1, and not for D left as it is', () => {
    const rotated =
      (turnsD: boolean): Expression =>
      v => {
        const [c, s] = v.unit('turn', 2) as [say.Cloud['w'][0], say.Cloud['w'][0]];
        const R = [
          [c, negative(s)],
          [s, c],
        ];
        const cloud = say.skewCloud(v, 2, 2);
        const D = turnsD ? say.product(say.product(R, cloud.D), say.transpose(R)) : cloud.D;
        const turned = { ...cloud, D, xs: cloud.xs.map(x => say.image(R, x)) };
        return cloud.xs.map((x, i) => minus(say.partition(turned, turned.xs[i]!), say.partition(cloud, x)));
      };
    expect(routes(rotated(true))).toEqual(both);
    expect(routes(rotated(false))).toEqual(neither);
  });
  test('|x ∧ y|² = |x|²|y|² − (x·y)² without constraints, = 1 − (x·y)² with them', () => {
    const lagrange = (v: Variables, one: boolean) => (x: say.Cloud['w'], y: say.Cloud['w']) => {
      const crossed = x.flatMap((a, j) =>
        y.slice(j + 1).map((b, k) => minus(times(a, b), times(x[j + 1 + k]!, y[j]!))),
      );
      return [minus(norm2(crossed), minus(one ? v.in.of(1) : times(norm2(x), norm2(y)), square(dot(x, y))))];
    };
    const free = (v: Variables, name: string) => say.range(3).map(k => v.free(`${name}${k}`));
    expect(routes(v => lagrange(v, false)(free(v, 'x'), free(v, 'y')))).toEqual(both);
    expect(routes(v => lagrange(v, true)(v.unit('x', 3), v.unit('y', 3)))).toEqual(both);
    expect(routes(v => lagrange(v, true)(free(v, 'x'), free(v, 'y')))).toEqual(neither);
  });
});

describe('planted errors are not zero in either route', () => {
  const planted = (build: say.Build, then: (c: say.Cloud) => say.Cloud['w']): readonly boolean[] =>
    routes(say.statement(build, [2, 2], then));
  test('factor 2 lost', () => {
    expect(planted(say.gradientCloud, c => [minus(say.energyRate(c), multiple(1 / 2, say.dissipation(c)))])).toEqual(
      neither,
    );
  });
  test('D not symmetric', () => expect(planted(say.skewCloud, say.dissipationDefect)).toEqual(neither));
  test('Dᵀ for D in the velocity: w·∇E of the kernel is another one', () => {
    const swapped = (c: say.Cloud) => ({ ...c, D: say.transpose(c.D) });
    expect(
      planted(say.skewCloud, c => c.xs.map(x => minus(say.partition(c, x), say.partition(swapped(c), x)))),
    ).toEqual(neither);
  });
  test('Z forgotten', () => {
    const without = (c: say.Cloud) => multiple(2, sum(c.xs.map((x, i) => times(c.w[i]!, norm2(say.velocity(c, x))))));
    expect(planted(say.gradientCloud, c => [minus(say.energyRate(c), without(c))])).toEqual(neither);
  });
  test('projection dropped', () => {
    const raw = (c: say.Cloud, x: say.Cloud['w']) => say.gradient(c, x);
    expect(planted(say.gradientCloud, c => c.xs.map(x => dot(x, raw(c, x))))).toEqual(neither);
  });
  test('sign of V', () => {
    const minusD: say.Build = (v, n, N) => {
      const c = say.gradientCloud(v, n, N);
      return { ...c, V: c.D.map(row => row.map(negative)) };
    };
    expect(planted(minusD, say.dissipationDefect)).toEqual(neither);
  });
  test('without |x|² = 1 302 terms are left at N = n = 2 with free masses, and none with it', () => {
    const build =
      (sphere: boolean): say.Build =>
      (v, n, N) => ({
        ...say.gradientCloud(v, n, N),
        xs: sphere ? say.tokens(v, n, N) : say.offSphere(v, n, N),
        w: say.range(N).map(i => v.free(`w${i}`)),
      });
    expect(zeroTest(say.statement(build(false), [2, 2], say.dissipationDefect)).terms).toBe(302);
    expect(zeroTest(say.statement(build(true), [2, 2], say.dissipationDefect)).terms).toBe(0);
  });
});
