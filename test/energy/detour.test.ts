import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { pi } from '../../src/arithmetic/pi.js';
import { partition } from '../../src/attention/partition.js';
import {
  detourBeyond,
  geodesicAction,
  oneSidedAction,
  secondVariation,
  twoSidedAction,
  type Detour,
} from '../../src/energy/detour.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { centre } from '../../src/sphere/centres.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { identityMatrix, scaledMatrix } from '../../src/sphere/matrices.js';
import { minus, multiple, square } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const detour = (beta: number, r: number, q: number): Detour => ({
  beta: A.of(beta),
  length2: A.of(r * r),
  offset2: A.of(q),
});

test('with no offset both actions are e^β r²', () => {
  const straight = detour(0.75, 2.5, 0);
  for (const action of [oneSidedAction, twoSidedAction]) expectEqual(action(straight), geodesicAction(straight));
});

/** The path on S² itself: partition function of the two tokens and difference quotients, midpoint rule. */
const summed = (beta: number, r: number, q: number): number => {
  const D = scaledMatrix(A.of(beta), identityMatrix(A, 3));
  const place = (t: number, side: number): readonly [number, number, number] => {
    const s = Math.sqrt(q) * Math.sin(Math.PI * t);
    const c = Math.sqrt(1 - s * s);
    return [c * Math.cos(r * t), c * Math.sin(r * t), side * s];
  };
  const [N, h] = [64, 2 ** -12];
  const terms = Array.from({ length: N }, (_, k) => {
    const t = (k + 0.5) / N;
    const pair = [1, -1].map(side => place(t, side).map(A.of));
    const Z = centre(partition(D, equalMasses(pair))(pair[0]!));
    const speed2 = place(t + h, 1).reduce((s, a, i) => s + ((a - place(t - h, 1)[i]!) / (2 * h)) ** 2, 0);
    return (Z * speed2) / N;
  });
  return terms.reduce((s, a) => s + a, 0);
};

test('two halves by the partition function of the moving pair on S²', () => {
  for (const [beta, r, q] of [
    [1, 2.6, 0.2],
    [2, 1.9, 0.1],
  ] as const)
    expect(Math.abs(centre(twoSidedAction(detour(beta, r, q))) - summed(beta, r, q))).toBeLessThan(2 ** -16);
});

test('the catalogue (1.3): for D = Id the threshold is π/√2, r² = π²/2, there the second variation is 0', () => {
  const at = detourBeyond({ beta: A.of(1), excess: A.of(0) });
  expectEqual(at.length2, multiple(0.5, square(pi(A))));
  expect(Math.abs(centre(secondVariation(at)))).toBeLessThan(2 ** -40);
  expect(Math.abs(Math.sqrt(centre(at.length2)) - 2.221441469079183)).toBeLessThan(2 ** -48);
});

test('ratios to √e r: none is below 1 at r = 2.15; at 2.3, 2.6, 3.0 some are, and none below the catalogue', () => {
  const best = (r: number): number =>
    Math.min(
      ...Array.from(
        { length: 16 },
        (_, k) => Math.sqrt(centre(twoSidedAction(detour(1, r, (k + 1) / 64))) / Math.E) / r,
      ),
    );
  expect(best(2.15)).toBeGreaterThan(1);
  for (const [r, known] of [
    [2.3, 0.99781],
    [2.6, 0.96476],
    [3, 0.88751],
  ] as const) {
    expect(best(r)).toBeLessThan(1);
    expect(best(r)).toBeGreaterThan(known);
  }
});

test('one mass alone never gains before r = π', () => {
  const straight = detour(1, 3, 0.125);
  expect(exceeds(minus(oneSidedAction(straight), geodesicAction(straight)), A.of(0))).toBe(true);
});
