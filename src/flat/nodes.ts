import { exp } from '../arithmetic/exp.js';
import { logarithm } from '../arithmetic/logarithm.js';
import { operations } from '../arithmetic/tape.js';

/** What a tape computes: node k is left[k] op[k] right[k]; its numbers at all points begin at k·lanes. */
export interface Nodes {
  readonly lanes: number;
  /** The nodes that are computed, in order. */
  readonly order: Int32Array;
  readonly op: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** One number τ: maxima are ½(x + y + √((x − y)² + τ²)), smooth for τ > 0 and max(x, y) for τ = 0. */
  readonly smoothing: Float64Array;
}

type Forward = (v: Float64Array, nodes: Nodes, k: number) => void;

/** Node k at all points, by its operation. */
export const forward: Readonly<Record<number, Forward>> = {
  [operations.add]: (v, { left, right, lanes }, k) => {
    for (let c = k * lanes, a = left[k]! * lanes, b = right[k]! * lanes, end = c + lanes; c < end; c++, a++, b++)
      v[c] = v[a]! + v[b]!;
  },
  [operations.sub]: (v, { left, right, lanes }, k) => {
    for (let c = k * lanes, a = left[k]! * lanes, b = right[k]! * lanes, end = c + lanes; c < end; c++, a++, b++)
      v[c] = v[a]! - v[b]!;
  },
  [operations.mul]: (v, { left, right, lanes }, k) => {
    for (let c = k * lanes, a = left[k]! * lanes, b = right[k]! * lanes, end = c + lanes; c < end; c++, a++, b++)
      v[c] = v[a]! * v[b]!;
  },
  [operations.div]: (v, { left, right, lanes }, k) => {
    for (let c = k * lanes, a = left[k]! * lanes, b = right[k]! * lanes, end = c + lanes; c < end; c++, a++, b++)
      v[c] = v[a]! / v[b]!;
  },
  [operations.exp]: (v, { left, lanes }, k) => {
    for (let c = k * lanes, a = left[k]! * lanes, end = c + lanes; c < end; c++, a++) v[c] = exp(v[a]!);
  },
  [operations.log]: (v, { left, lanes }, k) => {
    for (let c = k * lanes, a = left[k]! * lanes, end = c + lanes; c < end; c++, a++) v[c] = logarithm(v[a]!);
  },
  [operations.sqrt]: (v, { left, lanes }, k) => {
    for (let c = k * lanes, a = left[k]! * lanes, end = c + lanes; c < end; c++, a++) v[c] = Math.sqrt(v[a]!);
  },
  [operations.max]: (v, { left, right, lanes, smoothing }, k) => {
    const t = square(smoothing[0]!);
    for (let c = k * lanes, a = left[k]! * lanes, b = right[k]! * lanes, end = c + lanes; c < end; c++, a++, b++)
      v[c] = t === 0 ? Math.max(v[a]!, v[b]!) : 0.5 * (v[a]! + v[b]! + Math.sqrt(square(v[a]! - v[b]!) + t));
  },
};

const square = (x: number): number => x * x;

/**
 * The reverse sweep at one point: the rates of the output by all nodes, from the last on.
 * @param rates  1 at the output and 0 elsewhere before
 * @param v      the numbers of all nodes, from those of the point on
 */
export const backward = (rates: Float64Array, { lanes, order, op, left, right }: Nodes, v: Float64Array): void => {
  for (let s = order.length - 1; s >= 0; s--) {
    const k = order[s]!;
    const r = rates[k]!;
    if (r === 0) continue;
    const [a, b, kind] = [left[k]!, right[k]!, op[k]!];
    if (kind === operations.add) {
      rates[a]! += r;
      rates[b]! += r;
    } else if (kind === operations.mul) {
      rates[a]! += r * v[b * lanes]!;
      rates[b]! += r * v[a * lanes]!;
    } else {
      const [x, y, z] = [v[a * lanes]!, v[b * lanes]!, v[k * lanes]!];
      rates[a]! += r * along[kind]!(x, y, z);
      if (kind in across) rates[b]! += r * across[kind]!(x, y, z);
    }
  }
};

type Slope = (x: number, y: number, z: number) => number;

/** ∂z/∂x of z = x ∘ y. */
const along: Readonly<Record<number, Slope>> = {
  [operations.sub]: () => 1,
  [operations.div]: (_, y) => 1 / y,
  [operations.exp]: (_, __, z) => z,
  [operations.log]: x => 1 / x,
  [operations.sqrt]: (_, __, z) => 0.5 / z,
  [operations.max]: (x, y, z) => 0.5 * (1 + lead(x, y, z)),
};

/** ∂z/∂y, where there are two operands. */
const across: Readonly<Record<number, Slope>> = {
  [operations.sub]: () => -1,
  [operations.div]: (_, y, z) => -z / y,
  [operations.max]: (x, y, z) => 0.5 * (1 - lead(x, y, z)),
};

/** (x − y)/√((x − y)² + τ²); of equal numbers the first leads. */
const lead: Slope = (x, y, z) => {
  const ratio = (x - y) / (2 * z - x - y);
  return Number.isNaN(ratio) ? 1 : ratio;
};

/** Whether some maximum of the computed nodes is of two nearly equal numbers: there the output may have a kink. */
export const isTied = ({ lanes, order, op, left, right }: Nodes, v: Float64Array): boolean =>
  order.some(k => {
    const [x, y] = [v[left[k]! * lanes]!, v[right[k]! * lanes]!];
    return op[k] === operations.max && Math.abs(x - y) <= 2 ** -8 * (Math.abs(x) + Math.abs(y));
  });
