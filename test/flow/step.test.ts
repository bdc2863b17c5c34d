import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { selfAttention, type Motion } from '../../src/attention/motion.js';
import { flow, trajectory } from '../../src/flow/flow.js';
import { embeddedStep, step } from '../../src/flow/step.js';
import { retraction } from '../../src/flow/retraction.js';
import { dormandPrince, euler, midpoint, rungeKutta4, type Tableau } from '../../src/flow/tableau.js';
import { dirac, measure } from '../../src/measure/measure.js';
import { images, scaledMatrix } from '../../src/sphere/matrices.js';
import { dilate, dot, image, minus, multiple, norm2, over, plus, times, translate } from '../../src/sphere/verbs.js';
import { inputD, inputS, point, ratio, skewed, threeTokens, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, expectEqualRows } from '../evidence/overlap.js';

const R = rational;
const linear: Motion = mu => images(skewed(R), mu.tokens);
const h = ratio(R, 1, 3);

/** Σ_{k ≤ m} (hL)^k x/k! + last · (hL)^{m+1} x. */
const taylor = (m: number, last = R.of(0)) => {
  let [power, sum] = [point(R, [1, 2, 2], 3), point(R, [1, 2, 2], 3)];
  for (let k = 1; k <= m; k++) {
    power = dilate(over(h, R.of(k)), image(skewed(R), power));
    sum = translate(sum, power);
  }
  const factorial = [1, 1, 2, 6, 24, 120][m]!;
  const next = image(skewed(R), dilate(multiple(factorial, times(h, last)), power));
  return translate(sum, next).map(text);
};

test('for a linear field a step of order p is the Taylor polynomial of e^{hL}, exactly', () => {
  const after = (table: Tableau) => step(table, linear)(dirac(point(R, [1, 2, 2], 3)), h).tokens[0]!.map(text);
  expect(after(euler)).toEqual(taylor(1));
  expect(after(midpoint)).toEqual(taylor(2));
  expect(after(rungeKutta4)).toEqual(taylor(4));
  expect(after(dormandPrince)).toEqual(taylor(5, ratio(R, 1, 600)));
  expect(after(midpoint)).not.toEqual(taylor(4));
});

test('the embedded step is the step, and its companion differs', () => {
  const start = dirac(point(R, [1, 2, 2], 3));
  const { next, companion } = embeddedStep(dormandPrince, linear)(start, h);
  expect(next.tokens[0]!.map(text)).toEqual(step(dormandPrince, linear)(start, h).tokens[0]!.map(text));
  expect(companion.tokens[0]!.map(text)).not.toEqual(next.tokens[0]!.map(text));
});

const A = running;
const weights = { D: skewed(A), V: values(A) };

test('one Euler step changes |x|² by h²|v|², exactly', () => {
  const mu = unequal(A);
  const v = selfAttention(weights)(mu);
  const moved = step(euler, selfAttention(weights))(mu, A.of(0.25));
  moved.tokens.forEach((x, i) => expectEqual(norm2(x), plus(A.of(1), multiple(2 ** -4, norm2(v[i]!)))));
  expectDifferent(norm2(moved.tokens[0]!), A.of(1));
});

test('all tokens move at once: a permutation of tokens permutes the result', () => {
  const mu = unequal(A);
  const turned = measure([...mu.tokens].reverse(), [...mu.masses].reverse());
  const end = flow(weights, mu, A.of(0.25));
  expectEqualRows([...flow(weights, turned, A.of(0.25)).tokens].reverse(), end.tokens);
});

test('a step back after a step forward comes home to order 5: the miss falls at least 24-fold when h is halved', () => {
  const mu = inputS(A);
  const miss = (k: number): number => {
    const back = flow(weights, flow(weights, mu, A.of(k)), A.of(-k));
    return Math.max(
      ...back.tokens.flatMap((x, i) => x.map((a, j) => Math.abs(A.approximation(minus(a, mu.tokens[i]![j]!)).value))),
    );
  };
  expect(miss(1 / 8) / miss(1 / 16)).toBeGreaterThan(24);
});

test('V = 0 stands still, and a trajectory of k steps has k + 1 states', () => {
  const still = { D: inputD(A), V: scaledMatrix(A.of(0), inputD(A)) };
  const states = trajectory(rungeKutta4, selfAttention(still))(inputS(A), A.of(0.5), 3);
  expect(states.length).toBe(4);
  expectEqualRows(states[3]!.tokens, threeTokens(A));
});

test('the retraction puts tokens on the sphere and keeps their direction', () => {
  const mu = measure([point(A, [1, 2, 3], 4)], [A.of(1)]);
  const [x] = retraction(mu).tokens;
  expectEqual(norm2(x!), A.of(1));
  expectEqual(times(dot(x!, mu.tokens[0]!), dot(x!, mu.tokens[0]!)), norm2(mu.tokens[0]!));
});
