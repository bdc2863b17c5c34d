/** The attack finds what draws miss, confirms it with bounds, and finds nothing where there is nothing. */
import { describe, expect, it } from 'vitest';
import { symmetric } from '../../../src/assume/matrices.js';
import { tokens } from '../../../src/assume/measures.js';
import { attack } from '../../../src/check/attack/attack.js';
import { certified } from '../../../src/check/moreDigits.js';
import { sample } from '../../../src/check/sample.js';
import type { Tested } from '../../../src/check/tested.js';
import { inDimension } from '../../../src/claim/given.js';
import { atLeast, unmet, type Judgement } from '../../../src/claim/judgement.js';
import { energy } from '../../../src/energy/energy.js';
import type { Measure } from '../../../src/measure/measure.js';
import { partition } from '../../../src/attention/partition.js';
import { mean } from '../../../src/measure/moments.js';
import { exceeds } from '../../../src/sphere/exceeds.js';
import { larger } from '../../../src/sphere/larger.js';
import { identityMatrix } from '../../../src/sphere/matrices.js';
import { multiple, norm2, plus, type Matrix } from '../../../src/sphere/verbs.js';

interface Data {
  readonly D: Matrix;
  readonly mu: Measure;
}
const about = (then: (data: Data) => readonly Judgement[], N = 3): Tested => ({
  id: 'test/attack',
  given: inDimension<unknown>(2, 2, n => ({ D: symmetric(n), mu: tokens(n, N, N) })),
  then: data => then(data as Data),
  orders: [],
});
/** Under D = Id three tokens of the circle have at least the energy (e + 2 e^{−1/2})/3 of the triangle, 1.3104477. */
const triangle = (least: number): Tested =>
  about(({ mu }) => [atLeast(energy(identityMatrix(mu.in, 2), mu), mu.in.of(least))]);
const budget = { seed: 1, from: 0, count: 12 };

describe('an attack', () => {
  it('finds a counterexample in a set that 1000 draws do not meet, and it is certified', async () => {
    const thin = triangle(1.310448);
    expect((await sample(thin, { seed: 1, runs: 1000 })).refuted).toBe(null);
    const { refuted } = await attack(thin, budget);
    expect(refuted).not.toBe(null);
    expect(await certified(thin, refuted!.draw)).toBe(true);
  });
  it('refutes nothing that is true, however near to equality it comes', async () => {
    const { refuted, margin } = await attack(triangle(1.3104477), budget);
    expect(refuted).toBe(null);
    expect(margin).toBeLessThan(2 ** -18);
  });
  it('takes a condition that is not met for no information', async () => {
    const conditional = about(({ D, mu }) => {
      const [size, two] = [norm2(D[0]!), mu.in.of(2)];
      return exceeds(two, size) ? [atLeast(two, size)] : [unmet(two, size)];
    });
    expect((await attack(conditional, budget)).refuted).toBe(null);
  });
  it('is a function of the seed and the number of the restart: a part alone finds the same', async () => {
    const thin = triangle(1.310448);
    const whole = (await attack(thin, budget)).refuted!;
    expect((await attack(thin, { seed: 1, from: whole.restart!, count: 1 })).refuted).toEqual(whole);
  });
  it('goes down a kink: the largest of five potentials is least at the pentagon, in a thin set', async () => {
    const pentagon = (least: number): Tested =>
      about(({ mu }) => {
        const Z = partition(identityMatrix(mu.in, 2), mu);
        return [atLeast(mu.tokens.map(Z).reduce(larger), mu.in.of(least))];
      }, 5);
    expect((await attack(pentagon(1.267), budget)).refuted).not.toBe(null);
    expect((await attack(pentagon(1.2666), budget)).refuted).toBe(null);
  });
  it('goes down stairs, where the formula reads its own numbers and has no slope', async () => {
    const stairs = (least: number): Tested =>
      about(({ mu }) => {
        const { value } = mu.in.approximation(energy(identityMatrix(mu.in, 2), mu));
        return [atLeast(mu.in.of(Math.floor(value * 1024) / 1024), mu.in.of(least))];
      });
    expect((await sample(stairs(1.3125), { seed: 1, runs: 1000 })).refuted).toBe(null);
    expect((await attack(stairs(1.3125), budget)).refuted).not.toBe(null);
    expect((await attack(stairs(1.3095), budget)).refuted).toBe(null);
  });
  it('crosses a choice that the formula makes by comparison', async () => {
    const greater = about(({ mu }) => {
      const [x, y] = [mu.tokens[0]![0]!, mu.tokens[1]![0]!];
      return [atLeast(exceeds(x, y) ? x : y, mu.in.of(-1 + 2 ** -16))];
    }, 2);
    expect((await sample(greater, { seed: 1, runs: 300 })).refuted).toBe(null);
    expect((await attack(greater, budget)).refuted).not.toBe(null);
  });
  it('finds its way to where a condition holds that no draw meets, and counts no other point', async () => {
    const balanced = (least: number): Tested =>
      about(({ mu }) => {
        const [size, most] = [norm2(mean(mu)), mu.in.of(2 ** -14)];
        return exceeds(size, most)
          ? [unmet(most, size)]
          : [atLeast(energy(identityMatrix(mu.in, 2), mu), mu.in.of(least))];
      }, 5);
    expect((await sample(balanced(1.27), { seed: 1, runs: 300 })).judged).toBe(0);
    expect((await attack(balanced(1.27), budget)).refuted).not.toBe(null);
    expect((await attack(balanced(1.26), budget)).refuted).toBe(null);
    const never = about(({ mu }) => [unmet(mu.in.of(0), mu.in.of(1))]);
    expect(await attack(never, budget)).toMatchObject({ looks: 0, margin: Infinity });
  });
  it('keeps hypotheses: what it finds is a symmetric matrix and tokens on the sphere', async () => {
    const bounded = about(({ D, mu }) => [
      atLeast(mu.in.of(2 ** -20), plus(norm2([D[0]![1]!]), multiple(-1, norm2([D[1]![0]!])))),
      atLeast(mu.in.of(1 + 2 ** -20), norm2(mu.tokens[1]!)),
    ]);
    expect((await attack(bounded, budget)).refuted).toBe(null);
  });
});
