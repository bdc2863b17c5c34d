import { describe, expect, test } from 'vitest';
import { interval } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { certificate } from '../../src/symbolic/certificate.js';
import { engineTest } from '../../src/symbolic/engineTest.js';
import { expansions } from '../../src/symbolic/expansions.js';
import type { Expression } from '../../src/symbolic/expression.js';
import { proveIdentity } from '../../src/symbolic/proveIdentity.js';
import { residueTest } from '../../src/symbolic/residueTest.js';
import { drawnPoint, witness } from '../../src/symbolic/witness.js';
import { exponential, logarithm, minus, norm2, over, plus, sum, times } from '../../src/sphere/verbs.js';
import * as say from './statements.js';

const dissipation = say.statement(say.gradientCloud, [2, 2], say.dissipationDefect);
const asymmetric = say.statement(say.skewCloud, [2, 2], say.dissipationDefect);

describe('identity evidence needs all three routes', () => {
  test('dE/dt = 2 Σ w Z |v|² is an identity at N = n = 2 by all of them', async () => {
    const found = await proveIdentity(dissipation);
    expect(found).toMatchObject({
      zero: true,
      terms: 0,
      atoms: 2,
      residue: { points: 5 },
      engine: { name: 'algebrite' },
    });
    expect(found.residue.failure).toBeLessThan(2 ** -200);
    expect(found.reason).toBeUndefined();
  });
  test('with D not symmetric it is none, and a point where the enclosure excludes 0 says so', async () => {
    const { zero, terms, witness: seen } = await proveIdentity(asymmetric);
    expect(zero).toBe(false);
    expect(terms).toBeGreaterThan(0);
    expect(Math.abs(seen!.enclosure.value)).toBeGreaterThan(seen!.enclosure.error);
  });
  test('a hidden group law e^a e^b = e^{a+b} is seen by the zero test alone, hence undecided', async () => {
    const law: Expression = v => [
      minus(times(exponential(v.free('a')), exponential(v.free('b'))), exponential(plus(v.free('a'), v.free('b')))),
    ];
    const { zero, reason } = await proveIdentity(law);
    expect(zero).toBe('undecided');
    expect(reason).toContain('independent kernels');
  });
  test('what cannot be read, or is divided by 0, is undecided with its reason', async () => {
    const unreadable = await proveIdentity(v => [logarithm(v.free('a'))]);
    expect(unreadable).toMatchObject({ zero: 'undecided', engine: null });
    expect(unreadable.reason).toContain('arithmetic/unreadable');
    const empty = await proveIdentity(v => [over(v.in.of(1), minus(norm2(v.unit('x', 2)), v.in.of(1)))]);
    expect(empty.reason).toContain('must not vanish identically');
  });
  test('without the engine two routes decide and the evidence names none', async () => {
    expect(await proveIdentity(dissipation, { engine: false })).toMatchObject({ zero: true, engine: null });
  });
  test('an engine that does not end leaves it undecided', async () => {
    const { zero, reason } = await proveIdentity(dissipation, { seconds: 1 / 1024 });
    expect(zero).toBe('undecided');
    expect(reason).toContain('did not end');
  });
});

describe('residues', () => {
  test('a point with a division by 0 is thrown away and not counted', () => {
    const always: Expression = v => [over(v.in.of(1), minus(v.free('a'), v.free('a')))];
    const found = residueTest(always, { points: 5, seed: 1 });
    expect(found).toMatchObject({ zero: false, points: 0, thrown: 20 });
    expect(() => residueTest(always, { points: 0, seed: 1 })).toThrow('points must be a positive integer');
  });
  test('the dissipation identity at N = 16, n = 8 holds modulo p; without symmetry it fails at once', () => {
    const large = (build: say.Build) =>
      residueTest(say.statement(build, [8, 16], say.dissipationDefect), { points: 5, seed: 3 });
    const found = large(say.gradientCloud);
    expect(found).toMatchObject({ zero: true, points: 5, thrown: 0 });
    expect(found.failure).toBeLessThan(2 ** -100);
    expect(large(say.skewCloud)).toMatchObject({ zero: false, points: 1 });
  });
});

describe('the certificate for an outside engine', () => {
  test('expands to 0 in algebrite and in nerdamer', async () => {
    for (const engine of ['algebrite', 'nerdamer'] as const)
      expect(await engineTest(dissipation, { engine })).toMatchObject({ zero: true, name: engine });
  });
  test('does not expand to 0 for D not symmetric, nor with one cofactor changed', async () => {
    expect(await engineTest(asymmetric)).toMatchObject({ zero: false, texts: 0 });
    expect(certificate(asymmetric).exact).toBe(false);
    const { texts } = certificate(dissipation);
    const planted = texts.map((text, k) => (k === 0 ? `${text}-(v0)*(v4^2-(1+(-1)*v3^2))` : text));
    const { results } = await expansions(planted, { engine: 'algebrite', seconds: 20 });
    expect(results.map(result => result === '0')).toEqual(texts.map((_, k) => k !== 0));
  });
  test('a sum of kernels that is spelled out elsewhere is spelled out in steps', async () => {
    const productRule = (c: say.Cloud) => {
      const v = c.xs.map(x => say.velocity(c, x));
      const inner = (i: number, j: number) =>
        plus(say.dot(v[i]!, say.image(c.D, c.xs[j]!)), say.dot(c.xs[i]!, say.image(c.D, v[j]!)));
      return sum(
        c.xs.map((x, i) =>
          times(
            c.w[i]!,
            say.dot(
              c.w,
              say.kernels(c, x).map((k, j) => times(k, inner(i, j))),
            ),
          ),
        ),
      );
    };
    const spelled = say.statement(say.gradientCloud, [2, 2], c => [minus(productRule(c), say.dissipation(c))]);
    expect(certificate(spelled).exact).toBe(true);
    expect(await engineTest(spelled)).toMatchObject({ zero: true });
  });
  test('opaque sums are given up where the statement needs what they are', async () => {
    const swapped: Expression = v => {
      const c = say.gradientCloud(v, 2, 2);
      const left = sum(c.xs.map((x, i) => times(c.w[i]!, times(say.partition(c, x), v.free('t')))));
      const right = sum(
        c.xs.map(x =>
          times(
            say.dot(
              c.w.map((w, j) => times(w, v.free(`s${j}`))),
              say.kernels(c, x),
            ),
            c.w[0]!,
          ),
        ),
      );
      return [
        minus(
          minus(plus(left, right), right),
          times(
            v.free('t'),
            say.dot(
              c.w,
              c.xs.map(x => say.partition(c, x)),
            ),
          ),
        ),
      ];
    };
    expect(certificate(swapped).exact).toBe(true);
    expect(await engineTest(swapped)).toMatchObject({ zero: true });
  });
});

describe('witnesses', () => {
  test('drawn points satisfy their constraints within their bounds, in every numeric reading', () => {
    const points = [running, interval].flatMap(A => [1, 2, 3].map(seed => drawnPoint(A, seed)));
    for (const v of points) {
      const defects = [minus(norm2(v.unit('x', 3)), v.in.of(1)), minus(sum(v.simplex('w', 4)), v.in.of(1))];
      for (const { value, error } of defects.map(defect => v.in.approximation(defect)))
        expect(Math.abs(value)).toBeLessThanOrEqual(error);
      expect(v.in.approximation(v.free('a', 2)).error).toBe(0);
    }
  });
  test('an identity has none; e^{x·Dy} with x = −y against e^{x·Dx} has one', () => {
    expect(witness(dissipation, interval, [1, 2, 3, 4])).toBeUndefined();
    const mirrored: Expression = v => {
      const [D, x] = [say.matrix(v, 'D', 2), v.unit('x', 2)];
      const [k, m] = [
        exponential(say.dot(x, say.image(D, x))),
        exponential(
          say.dot(
            x.map(a => minus(v.in.of(0), a)),
            say.image(D, x),
          ),
        ),
      ];
      return [minus(times(k, m), v.in.of(1)), minus(k, m)];
    };
    expect(witness(mirrored, interval, [1])).toMatchObject({ seed: 1, entry: 1 });
  });
});
