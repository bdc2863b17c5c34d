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
import { exceeds } from '../../../src/sphere/exceeds.js';
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
    expect((await attack(thin, { seed: 1, from: whole.restart, count: 1 })).refuted).toEqual(whole);
  });
  it('keeps hypotheses: what it finds is a symmetric matrix and tokens on the sphere', async () => {
    const bounded = about(({ D, mu }) => [
      atLeast(mu.in.of(2 ** -20), plus(norm2([D[0]![1]!]), multiple(-1, norm2([D[1]![0]!])))),
      atLeast(mu.in.of(1 + 2 ** -20), norm2(mu.tokens[1]!)),
    ]);
    expect((await attack(bounded, budget)).refuted).toBe(null);
  });
});
