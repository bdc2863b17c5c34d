import { describe, expect, test } from 'vitest';
import { certificate } from '../../src/symbolic/certificate.js';
import { constrained } from '../../src/symbolic/constraints.js';
import { expansions } from '../../src/symbolic/expansions.js';
import type { Expression } from '../../src/symbolic/expression.js';
import { constant, emptySpace, scaled, sum, variable } from '../../src/symbolic/polynomial.js';
import type { Sealing } from '../../src/symbolic/sealing.js';
import { multipleFact } from '../../src/symbolic/sealing.js';
import { leaf, stepsBelow, type Step } from '../../src/symbolic/step.js';
import { stepRing } from '../../src/symbolic/stepRing.js';
import { cofactorsOf, stepText, textsWith } from '../../src/symbolic/stepText.js';
import { unsealed } from '../../src/symbolic/unsealed.js';
import { exponential, minus, over, plus, times } from '../../src/sphere/verbs.js';
import * as say from './statements.js';

const opened = (seals = false) => {
  const space = emptySpace();
  const sealing: Sealing = { space, seals, kernels: new Set(), symbols: new Set(), sealed: [], facts: [] };
  const x = variable(space, 'x');
  const y = constrained(space, 'y', sum(constant(1), scaled(constrainedSquare(space), -1)));
  const [a, b] = [leaf(sum(x, y)), leaf(sum(sum(x, scaled(y, -3, 2)), constant(2)))];
  return { space, sealing, ring: stepRing(sealing), x, y, a, b };
};
const constrainedSquare = (space: ReturnType<typeof emptySpace>) => {
  const x = leaf(variable(space, 'x'));
  return stepRing({ space, seals: false, kernels: new Set(), symbols: new Set(), sealed: [], facts: [] }).times(x, x)
    .form;
};
const vanish = async (texts: readonly string[]): Promise<boolean> => {
  expect(texts.length).toBeGreaterThan(0);
  const { results, reason } = await expansions(texts, { engine: 'algebrite', seconds: 20, stack: 2048 });
  expect(reason).toBeUndefined();
  return results.every(result => result === '0');
};
const confirmed = ({ space }: Sealing, step: Step): Promise<boolean> => vanish(stepText(space, step).texts);

describe('a step that is confirmed, and the same with an error planted in it', () => {
  test('(x + y)(x − 3y/2 + 2) − 5/4 (x + y) in normal form modulo x² + y² = 1', async () => {
    const { sealing, space, ring, x, y, a, b } = opened();
    const step = ring.plus(ring.times(a, b), ring.times(leaf(constant(-5, 4)), a));
    const cofactors = cofactorsOf(space, step);
    expect(cofactors.some(({ terms }) => terms.size > 0)).toBe(true);
    expect(await vanish(textsWith(space, step, cofactors))).toBe(true);
    const wrong = cofactors.map(cofactor => sum(cofactor, x));
    expect(await vanish(textsWith(space, step, wrong))).toBe(false);
    expect(await confirmed(sealing, { ...step, form: sum(step.form, y) })).toBe(false);
    expect(await confirmed(sealing, { ...step, form: scaled(step.form, 2) })).toBe(false);
    expect(await confirmed(sealing, { ...step, products: step.products.slice(1) })).toBe(false);
  });
  test('an atom that is a rational multiple of another, and its inverse', async () => {
    const { sealing, ring, x, y, a } = opened();
    const double = leaf(scaled(a.form, 2, 3));
    expect(ring.ratio(double, a)!.form).toEqual(constant(2, 3));
    ring.reciprocal(double);
    ring.reciprocal(leaf(scaled(x, 4)));
    expect(sealing.facts.length).toBeGreaterThan(2);
    for (const fact of stepsBelow(sealing.facts)) expect(await confirmed(sealing, fact)).toBe(true);
    expect(await confirmed(sealing, multipleFact(double.form, constant(3, 2), a.form))).toBe(false);
    expect(await confirmed(sealing, multipleFact(a.form, constant(1), sum(x, scaled(y, -1))))).toBe(false);
  });
  test('an opaque sum is what it stands for, and nothing else', async () => {
    const { sealing, space, ring, x } = opened(true);
    const kernels = ['k', 'l'].map(name => {
      const kernel = variable(space, name);
      sealing.kernels.add(space.names.indexOf(name));
      return kernel;
    });
    const Z = leaf(sum(kernels[0]!, scaled(kernels[1]!, 2)));
    const step = ring.times(leaf(x), leaf(scaled(Z.form, 3)));
    expect([...step.form.terms]).toHaveLength(1);
    const spelled = unsealed(sealing, ring.times(step, leaf(Z.form)));
    expect(spelled.form.terms.size).toBe(3);
    const steps = stepsBelow([...sealing.facts, spelled]);
    for (const one of steps) expect(await confirmed(sealing, one)).toBe(true);
    expect(await confirmed(sealing, { ...spelled, form: scaled(spelled.form, 3) })).toBe(false);
  });
});

describe('the chain for a whole statement', () => {
  const dissipation = say.statement(say.gradientCloud, [2, 2], say.dissipationDefect);
  test('rests on the constraints alone, and no text of it bears the loss of a summand', async () => {
    const { texts, cofactors, exact } = certificate(dissipation);
    expect(exact).toBe(true);
    expect(cofactors.length).toBeGreaterThan(0);
    expect(cofactors.every(({ constraint }) => /v\d+\^2/.test(constraint))).toBe(true);
    expect(await vanish(texts)).toBe(true);
    const shortened = texts.map(text => text.slice(0, text.lastIndexOf('+')));
    const { results } = await expansions(shortened, { engine: 'algebrite', seconds: 20, stack: 2048 });
    expect(results.every(result => result !== '0')).toBe(true);
  });
  test('does not end in 0 for D not symmetric, and then nothing is asked', () => {
    const { exact, texts } = certificate(say.statement(say.skewCloud, [2, 2], say.dissipationDefect));
    expect([exact, texts]).toEqual([false, []]);
  });
  test('kernels with equal exponents are one: e^{(a+b)²} = e^{a²+2ab+b²}, which the texts confirm', async () => {
    const binomial: Expression = v => {
      const [a, b] = [v.free('a'), v.free('b')];
      const spelled = plus(plus(times(a, a), times(plus(a, a), b)), times(b, b));
      const Z = plus(exponential(times(plus(a, b), plus(a, b))), v.in.of(1));
      return [minus(over(a, Z), over(a, plus(exponential(spelled), v.in.of(1))))];
    };
    const { texts, exact } = certificate(binomial);
    expect(exact).toBe(true);
    expect(await vanish(texts)).toBe(true);
  });
});
