/** A tape done again at other numbers is the formula there, and its gradient is the rate of change. */
import { expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { logarithm as ownLogarithm } from '../../src/arithmetic/logarithm.js';
import { recorder } from '../../src/arithmetic/tape.js';
import { energy } from '../../src/energy/energy.js';
import { replay } from '../../src/flat/replay.js';
import { measure } from '../../src/measure/measure.js';
import { centre } from '../../src/sphere/centres.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { larger } from '../../src/sphere/larger.js';
import { logarithm, root, type Matrix, type Vector } from '../../src/sphere/verbs.js';

/** log E + max(D_12, D_21) + √E of two tokens, D not symmetric: every operation of a tape. */
const formula = (x: Vector) => {
  const D: Matrix = [x.slice(0, 2), x.slice(2, 4)];
  const half = x[0]!.in.of(0.5);
  const E = energy(D, measure([x.slice(4, 6), x.slice(6, 8)], [half, half]));
  const A = half.in;
  return A.add(A.add(logarithm(E), larger(D[0]![1]!, D[1]![0]!)), root(E));
};

const place = [0.5, -1.25, 0.75, 2, 0.6, 0.8, -0.8, 0.6];
const other = place.map((a, k) => a + (k % 3) / 8 - 1 / 16);

const taped = () => {
  const recording = recorder();
  return replay(recording.tape(formula(place.map(recording.variable))), 2);
};

const replayed = (points: readonly (readonly number[])[]) => {
  const tape = taped();
  const inputs = Float64Array.from(place.flatMap((_, k) => points.map(point => point[k]!)));
  const outputs = new Float64Array(2);
  tape.run(inputs, outputs);
  return { tape, outputs };
};

test('at the place where it was recorded and at another it is the formula, bit for bit', () => {
  const { outputs } = replayed([place, other]);
  const values = [place, other].map(point => centre(formula(point.map(float64.of))));
  expect([...outputs]).toEqual(values);
});

test('the gradient is the limit of difference quotients: the error of central ones falls with h²', () => {
  const { tape } = replayed([place, other]);
  const gradient = new Float64Array(place.length);
  tape.gradient(1, gradient);
  const at = (k: number, h: number): number => centre(formula(other.map((a, j) => float64.of(j === k ? a + h : a))));
  const misses = (h: number) => other.map((_, k) => Math.abs((at(k, h) - at(k, -h)) / (2 * h) - gradient[k]!));
  const [coarse, fine] = [misses(2 ** -6), misses(2 ** -8)];
  for (const [k, miss] of fine.entries()) expect(miss).toBeLessThan(coarse[k]! / 8 + 2 ** -36);
});

test('maxima are smoothed on demand, with the gradient of the smooth formula', () => {
  const { tape, outputs } = replayed([place, other]);
  const inputs = Float64Array.from(place.flatMap((_, k) => [place[k]!, other[k]!]));
  const [smooth, gradient] = [new Float64Array(2), new Float64Array(place.length)];
  tape.smoothing[0] = 1 / 8;
  tape.run(inputs, smooth);
  tape.gradient(0, gradient);
  const [x, y] = [place[1]!, place[2]!];
  expect(Math.abs(smooth[0]! - outputs[0]! - (Math.hypot(x - y, 1 / 8) - Math.abs(x - y)) / 2)).toBeLessThan(2 ** -40);
  const energyPart = (k: number) => {
    tape.smoothing[0] = 0;
    tape.run(inputs, smooth);
    const sharp = new Float64Array(place.length);
    tape.gradient(0, sharp);
    return sharp[k]! - (k === 2 ? 1 : 0);
  };
  expect(Math.abs(gradient[1]! - energyPart(1) - (1 + (x - y) / Math.hypot(x - y, 1 / 8)) / 2)).toBeLessThan(2 ** -40);
  expect(Math.abs(gradient[2]! - energyPart(2) - (1 - (x - y) / Math.hypot(x - y, 1 / 8)) / 2)).toBeLessThan(2 ** -40);
});

test('a kink is near where two numbers of a maximum are nearly equal, and only there', () => {
  const tied = (a: number): boolean => {
    const recording = recorder();
    const [x, y] = [recording.variable(1), recording.variable(0)];
    const again = replay(recording.tape(larger(x, y)), 1);
    again.run(Float64Array.of(a, 1), new Float64Array(1));
    return again.isTied(0);
  };
  expect([tied(1), tied(1 + 2 ** -9), tied(2), tied(-1)]).toEqual([true, true, false, false]);
});

test('a barrier keeps off the ends of conditions, and beyond them there is no number', () => {
  const recording = recorder();
  const x = recording.variable(1);
  const chosen = exceeds(x, recording.in.of(0.5)) ? x : recording.in.of(7);
  const again = replay(recording.tape(chosen), 3);
  const [outputs, gradient] = [new Float64Array(3), new Float64Array(1)];
  again.run(Float64Array.of(1, 0.75, 0.25), outputs);
  expect([...outputs]).toEqual([1, 0.75, NaN]);
  again.smoothing[0] = 1 / 4;
  again.run(Float64Array.of(1, 0.75, 0.25), outputs);
  expect([...outputs]).toEqual([1 + ownLogarithm(3) / 4, 0.75 + ownLogarithm(5) / 4, NaN]);
  again.gradient(1, gradient);
  expect(gradient[0]).toBe(1 - 1 / (0.25 * 1.25) / 4);
});
