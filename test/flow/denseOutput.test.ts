import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { rational, text } from '../../src/arithmetic/rational.js';
import { selfAttention, type Motion } from '../../src/attention/motion.js';
import { defect, denseOutput, onSphere, type Leg } from '../../src/flow/denseOutput.js';
import { flow } from '../../src/flow/flow.js';
import { dirac, measure } from '../../src/measure/measure.js';
import { dot, norm, norm2, over, type Vector } from '../../src/sphere/verbs.js';
import { ratio, skewed, unequal, values } from '../evidence/inputs.js';
import { jets } from '../evidence/jets.js';
import { expectDifferent, expectEqual, expectEqualRows, known } from '../evidence/overlap.js';

const A = running;
const weights = { D: skewed(A), V: values(A) };
const motion = selfAttention(weights);
const legOf = (h: number): Leg => {
  const start = unequal(A);
  return { start, end: flow(weights, start, A.of(h)), h: A.of(h) };
};

const zeros = (m: number) => Array.from({ length: m }, () => ({ value: 0, error: 0 }));

test('at s = 0 and s = 1 the curve has the states and the velocities of the leg, so its defect vanishes there', () => {
  const leg = legOf(0.25);
  const u = denseOutput(motion)(leg);
  expectEqualRows(u(A.of(0)).mu.tokens, leg.start.tokens);
  expectEqualRows(u(A.of(1)).mu.tokens, leg.end.tokens);
  for (const s of [0, 1])
    for (const a of defect(motion)(u(A.of(s))).flat())
      expect(Math.abs(known(a).value)).toBeLessThanOrEqual(known(a).error);
  expectDifferent(defect(motion)(u(A.of(0.25))).flat(), zeros(9));
});

test('a cubic motion in time is its own dense output, exactly in rationals', () => {
  const R = rational;
  const at = (t: number): Vector => [R.of(1 + t), R.of(2 * t * t - t ** 3)];
  const speed: Motion = mu => (text(mu.tokens[0]![0]!) === '1' ? [[R.of(1), R.of(0)]] : [[R.of(1), R.of(-4)]]);
  const u = denseOutput(speed)({ start: dirac(at(0)), end: dirac(at(2)), h: R.of(2) });
  const { mu, rates } = u(ratio(R, 1, 4));
  expect(mu.tokens[0]!.map(text)).toEqual(at(0.5).map(text));
  expect(rates[0]!.map(text)).toEqual(['1', '5/4']);
});

test('the rate is the derivative of the curve in t = hs', () => {
  const J = jets(A, 1);
  const lift = (rows: readonly Vector[]) => rows.map(row => row.map(J.lift));
  const leg = legOf(0.5);
  const [start, end] = [leg.start, leg.end].map(m => measure(lift(m.tokens), m.masses.map(J.lift)));
  const lifted: Motion = mu =>
    lift(
      motion(
        measure(
          mu.tokens.map(x => x.map(a => J.coefficient(a, 0))),
          leg.start.masses,
        ),
      ),
    );
  const s = J.in.add(J.lift(A.of(0.375)), J.t);
  const curve = denseOutput(lifted)({ start: start!, end: end!, h: J.lift(leg.h) })(s);
  const { rates } = denseOutput(motion)(leg)(A.of(0.375));
  curve.mu.tokens.forEach((x, i) =>
    expectEqual(
      x.map(a => over(J.coefficient(a, 1), leg.h)),
      rates[i]!,
    ),
  );
});

test('the defect is of order 3 in h', () => {
  const size = (h: number): number => {
    const instant = denseOutput(motion)(legOf(h))(A.of(0.25));
    return Math.max(...defect(motion)(instant).map(d => known(norm(d)).value));
  };
  expect(Math.round(Math.log2(size(2 ** -5) / size(2 ** -6)))).toBe(3);
});

test('retracted to the sphere the curve has length 1 and tangent rates; unretracted it has not', () => {
  const instant = denseOutput(motion)(legOf(0.5))(A.of(0.5));
  const { mu, rates } = onSphere(instant);
  mu.tokens.forEach((x, i) => {
    expectEqual(norm2(x), A.of(1));
    const radial = known(dot(x, rates[i]!));
    expect(Math.abs(radial.value)).toBeLessThanOrEqual(radial.error);
  });
  expectDifferent(norm2(instant.mu.tokens[0]!), A.of(1));
});
