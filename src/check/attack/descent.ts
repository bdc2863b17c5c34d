import type { Landscape, Place } from './landscape.js';
import { lanes } from './program.js';

/** Looks along a direction: at steps 4, 2, 1, ½, … together. */
const steps = Array.from({ length: lanes }, (_, l) => 2 ** (2 - l));
/** A margin this far below 0 is looked for no further: the judged numbers differ in their first digits. */
const enough = -(2 ** -5);

/**
 * Descent from a place by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, kept in the unit cube.
 *
 * Coordinates at an end of their range that the gradient pushes against stand still. Where no step helps, the next
 * direction is the gradient itself; where that does not help either, the descent ends.
 * @param most  at most so many directions
 * Source       Nocedal and Wright, Numerical Optimization, chapter 6
 */
export const descent = (over: Landscape, from: Place, most: number): Place => {
  const matrix = inverseHessian(over.dimension);
  let here = over.best([from.z]);
  let g = over.gradient(here.lane);
  for (let turn = 0; turn < most && here.margin > enough; turn++) {
    const direction = matrix.direction(standing(g, here.z));
    const next = over.best(steps.map(step => moved(here.z, direction, step)));
    if (next.margin < here.margin) {
      const slope = over.gradient(next.lane);
      matrix.learn(difference(next.z, here.z), difference(slope, g));
      [here, g] = [next, slope];
    } else if (!matrix.forget()) break;
  }
  return { z: here.z, margin: here.margin };
};

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, k) => x - b[k]!);

const moved = (z: Float64Array, direction: Float64Array, step: number): Float64Array =>
  z.map((x, k) => Math.min(1, Math.max(0, x + step * direction[k]!)));

/** The gradient without what pushes out of the cube or is no number. */
const standing = (g: Float64Array, z: Float64Array): Float64Array =>
  g.map((r, k) => (!Number.isFinite(r) || (z[k] === 0 && r > 0) || (z[k] === 1 && r < 0) ? 0 : r));

interface InverseHessian {
  readonly direction: (g: Float64Array) => Float64Array;
  readonly learn: (s: Float64Array, y: Float64Array) => void;
  /** Back to the gradient; false if it is there already. */
  readonly forget: () => boolean;
}

/** The length of the first step of a gradient, in the unit cube. */
const firstStep = 1 / 16;

/** Against the gradient, by the length of the first step. */
const plain = (g: Float64Array): Float64Array => {
  const size = Math.max(...g.map(Math.abs));
  return g.map(r => (size > 0 ? (-firstStep * r) / size : 0));
};

const inverseHessian = (d: number): InverseHessian => {
  const H = new Float64Array(d * d);
  let fresh = true;
  const times = (x: Float64Array): Float64Array => x.map((_, j) => dotRow(H, x, j));
  const learn: InverseHessian['learn'] = (s, y) => {
    const curvature = dot(s, y);
    if (!(curvature > 2 ** -40 * Math.sqrt(dot(s, s) * dot(y, y)))) return;
    if (fresh) for (let k = 0; k < d; k++) H[k * d + k] = curvature / dot(y, y);
    fresh = false;
    const Hy = times(y);
    const gain = (1 + dot(y, Hy) / curvature) / curvature;
    for (let j = 0; j < d; j++)
      for (let k = 0; k < d; k++) H[j * d + k]! += gain * s[j]! * s[k]! - (Hy[j]! * s[k]! + s[j]! * Hy[k]!) / curvature;
  };
  const forget = (): boolean => {
    const known = !fresh;
    H.fill(0);
    fresh = true;
    return known;
  };
  return { direction: g => (fresh ? plain(g) : times(g).map(r => -r)), learn, forget };
};

const dot = (x: Float64Array, y: Float64Array): number => x.reduce((s, a, k) => s + a * y[k]!, 0);

const dotRow = (H: Float64Array, x: Float64Array, j: number): number => {
  const d = x.length;
  let s = 0;
  for (let k = 0; k < d; k++) s += H[j * d + k]! * x[k]!;
  return s;
};
