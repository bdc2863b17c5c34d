/** A tape done again at other numbers is the formula there, and its gradient is the rate of change. */
import { expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { recorder } from '../../src/arithmetic/tape.js';
import { energy } from '../../src/energy/energy.js';
import { replay } from '../../src/flat/replay.js';
import { measure } from '../../src/measure/measure.js';
import { centre } from '../../src/sphere/centres.js';
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
