import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { unnormalised } from '../../src/attention/attention.js';
import { gradientWeights } from '../../src/attention/weights.js';
import { energy } from '../../src/energy/energy.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { dirac } from '../../src/measure/measure.js';
import { centre } from '../../src/sphere/centres.js';
import { matrixOf, scaledMatrix } from '../../src/sphere/matrices.js';
import { norm2 } from '../../src/sphere/verbs.js';
import { inputD, inputS, unequal } from '../evidence/inputs.js';

const A = running;
const D = inputD(A);
const ascent = gradientWeights(D, A.of(1));
const golden = [0.5012572501417905, 0.4935504558623101, 0.7107384305765353];

test('legs are joined end to end, their lengths add up to the time, and states are exact doubles', () => {
  const { legs, reached } = adaptiveFlow(ascent, inputS(A), { time: 3, accuracy: 2 ** 20 });
  expect(reached).toBe(3);
  expect(legs.reduce((t, leg) => t + centre(leg.h), 0)).toBe(3);
  legs.slice(1).forEach((leg, k) => expect(leg.start).toBe(legs[k]!.end));
  expect(A.approximation(legs[1]!.start.tokens[0]![0]!).error).toBe(0);
  expect(legs[1]!.start.masses).toBe(legs[0]!.start.masses);
  expect(A.approximation(legs[0]!.start.masses[0]!).error).toBeGreaterThan(0);
});

test('every length is a power of two, but for the last', () => {
  const { legs } = adaptiveFlow(ascent, inputS(A), { time: 3, accuracy: 2 ** 16 });
  for (const leg of legs.slice(0, -1)) expect(Number.isInteger(Math.log2(centre(leg.h)))).toBe(true);
});

test('more accuracy comes closer to the golden state at time 1, with more steps', () => {
  const run = (accuracy: number) => {
    const { legs } = adaptiveFlow(ascent, inputS(A), { time: 1, accuracy });
    const end = legs.at(-1)!.end.tokens[0]!.map(centre);
    return { steps: legs.length, miss: Math.max(...end.map((a, k) => Math.abs(a - golden[k]!))) };
  };
  const [rough, fine] = [run(2 ** 36), run(2 ** 10)];
  expect(fine.steps).toBeGreaterThan(rough.steps);
  expect(fine.miss).toBeLessThan(rough.miss / 64);
});

test('over a long time at ‖D‖ = 20 it arrives, and the energy ends at e^{λ_max} of a cluster', () => {
  const large = matrixOf(A, [
    [20, 0],
    [0, -4],
  ]);
  const one = dirac([A.of(0.6), A.of(0.8)]);
  const { legs, reached } = adaptiveFlow({ D: large, V: large }, one, { time: 8, accuracy: 2 ** 20 });
  expect(reached).toBe(8);
  const end = legs.at(-1)!.end;
  expect(Math.abs(centre(energy(large, end)) / Math.exp(20) - 1)).toBeLessThan(2 ** -20);
  expect(Math.abs(centre(norm2(end.tokens[0]!)) - 1)).toBeLessThan(2 ** -20);
});

test('when the attempts run out it says how far it came', () => {
  const { legs, reached } = adaptiveFlow(ascent, unequal(A), { time: 64, accuracy: 2 ** 10, attempts: 20 });
  expect(reached).toBeLessThan(64);
  expect(legs.length).toBeLessThanOrEqual(20);
});

test('the kind of attention matters, and V = 0 stands still', () => {
  const end = (attention: typeof unnormalised | undefined) => {
    const journey = { time: 1, accuracy: 2 ** 20 };
    const { legs } = adaptiveFlow(ascent, unequal(A), attention ? { ...journey, attention } : journey);
    return legs.at(-1)!.end.tokens[0]!.map(centre);
  };
  expect(end(unnormalised)).not.toEqual(end(undefined));
  const still = adaptiveFlow({ D, V: scaledMatrix(A.of(0), D) }, unequal(A), { time: 4, accuracy: 64 });
  expect(still.legs.at(-1)!.end.tokens[0]!.map(centre)).toEqual(still.legs[0]!.start.tokens[0]!.map(centre));
});
