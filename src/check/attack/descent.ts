import { lanes, type Landscape, type Place } from './landscape.js';

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
  let here = over.best(laid(over.points, from.z));
  let g = over.gradient(here.lane);
  for (let turn = 0; turn < most && here.margin > enough; turn++) {
    const direction = matrix.direction(standing(g, here.z));
    const next = over.best(ahead(over.points, here.z, direction));
    if (next.margin < here.margin) {
      const slope = over.gradient(next.lane);
      matrix.learn(difference(next.z, here.z), difference(slope, g));
      [here, g] = [next, slope];
    } else if (!matrix.forget()) break;
  }
  return { z: here.z, margin: here.margin };
};

/** One point laid out for a look. */
export const laid = (points: Float64Array, z: Float64Array): number => {
  for (let k = 0; k < z.length; k++) points[k * lanes] = z[k]!;
  return 1;
};

/** The points z + step·direction, moved into the cube, laid out for a look. */
const ahead = (points: Float64Array, z: Float64Array, direction: Float64Array): number => {
  for (let k = 0; k < z.length; k++)
    for (let l = 0; l < lanes; l++) points[k * lanes + l] = Math.min(1, Math.max(0, z[k]! + steps[l]! * direction[k]!));
  return lanes;
};

const difference = (a: Float64Array, b: Float64Array): Float64Array => {
  const c = new Float64Array(a.length);
  for (let k = 0; k < c.length; k++) c[k] = a[k]! - b[k]!;
  return c;
};

/** The gradient without what pushes out of the cube or is no number. */
const standing = (g: Float64Array, z: Float64Array): Float64Array => {
  const inside = new Float64Array(g.length);
  for (let k = 0; k < g.length; k++)
    inside[k] = !Number.isFinite(g[k]) || (z[k] === 0 && g[k]! > 0) || (z[k] === 1 && g[k]! < 0) ? 0 : g[k]!;
  return inside;
};

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
  let size = 0;
  for (const r of g) size = Math.max(size, Math.abs(r));
  return scaled(g, size > 0 ? -firstStep / size : 0);
};

const inverseHessian = (d: number): InverseHessian => {
  const H = new Float64Array(d * d);
  let fresh = true;
  const learn: InverseHessian['learn'] = (s, y) => {
    const curvature = dot(s, y);
    if (!(curvature > 2 ** -40 * Math.sqrt(dot(s, s) * dot(y, y)))) return;
    if (fresh) for (let k = 0; k < d; k++) H[k * d + k] = curvature / dot(y, y);
    fresh = false;
    const Hy = timesVector(H, y);
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
  return { direction: g => (fresh ? plain(g) : scaled(timesVector(H, g), -1)), learn, forget };
};

const dot = (x: Float64Array, y: Float64Array): number => {
  let s = 0;
  for (let k = 0; k < x.length; k++) s += x[k]! * y[k]!;
  return s;
};

const scaled = (x: Float64Array, c: number): Float64Array => {
  const y = new Float64Array(x.length);
  for (let k = 0; k < x.length; k++) y[k] = c * x[k]!;
  return y;
};

const timesVector = (H: Float64Array, x: Float64Array): Float64Array => {
  const [d, y] = [x.length, new Float64Array(x.length)];
  for (let j = 0; j < d; j++) for (let k = 0; k < d; k++) y[j]! += H[j * d + k]! * x[k]!;
  return y;
};
