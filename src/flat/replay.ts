import { exp } from '../arithmetic/exp.js';
import { logarithm } from '../arithmetic/logarithm.js';
import { operations, type Tape } from '../arithmetic/tape.js';

/** A tape done again at `lanes` points at once. */
export interface Replay {
  readonly lanes: number;
  /** Input k at point l lies at k·lanes + l; the outputs, one for each point, are NaN where a condition differs. */
  readonly run: (inputs: Float64Array, outputs: Float64Array) => void;
  /** The derivatives of the output by the inputs at point l of the last run. */
  readonly gradient: (lane: number, into: Float64Array) => void;
}

/**
 * Replays a tape: every operation is one loop over all points, so that finding out which one it is costs next to
 * nothing, and nothing is allocated. Numbers are those of the recorder, bit for bit: the same `exp` and `logarithm`.
 *
 * The gradient is the reverse sweep over the same numbers; at a maximum of equal numbers it is that of the first.
 * Cost  about 1 ns for each operation and point; the reverse sweep is for one point.
 * See   test/flat/replay.test.ts (float64, and dual numbers, as second routes)
 */
export const replay = (tape: Tape, lanes: number): Replay => {
  const { op, inputs, conditions, output, recorded } = tape;
  const values = new Float64Array(op.length * lanes);
  const rates = new Float64Array(op.length);
  for (let k = 0; k < op.length; k++) values.fill(recorded[k]!, k * lanes, (k + 1) * lanes);
  const steps = Int32Array.from(op.keys()).filter(k => op[k]! >= operations.add);
  const run: Replay['run'] = (points, outputs) => {
    for (let k = 0; k < inputs.length; k++) values.set(points.subarray(k * lanes, (k + 1) * lanes), inputs[k]! * lanes);
    for (const k of steps) forward[op[k]!]!(values, [k * lanes, tape.left[k]! * lanes, tape.right[k]! * lanes], lanes);
    outputs.set(values.subarray(output * lanes, (output + 1) * lanes));
    for (const { at, positive } of conditions)
      for (let l = 0; l < lanes; l++) if (values[at * lanes + l]! > 0 !== positive) outputs[l] = NaN;
  };
  const gradient: Replay['gradient'] = (lane, into) => {
    backward(tape, { values, rates, lanes, lane, steps });
    for (let k = 0; k < inputs.length; k++) into[k] = rates[inputs[k]!]!;
  };
  return { lanes, run, gradient };
};

type Step = (v: Float64Array, at: readonly [number, number, number], lanes: number) => void;

const forward: Readonly<Record<number, Step>> = {
  [operations.add]: (v, [c, a, b], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = v[a + l]! + v[b + l]!;
  },
  [operations.sub]: (v, [c, a, b], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = v[a + l]! - v[b + l]!;
  },
  [operations.mul]: (v, [c, a, b], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = v[a + l]! * v[b + l]!;
  },
  [operations.div]: (v, [c, a, b], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = v[a + l]! / v[b + l]!;
  },
  [operations.exp]: (v, [c, a], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = exp(v[a + l]!);
  },
  [operations.log]: (v, [c, a], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = logarithm(v[a + l]!);
  },
  [operations.sqrt]: (v, [c, a], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = Math.sqrt(v[a + l]!);
  },
  [operations.max]: (v, [c, a, b], lanes) => {
    for (let l = 0; l < lanes; l++) v[c + l] = Math.max(v[a + l]!, v[b + l]!);
  },
};

interface Sweep {
  readonly values: Float64Array;
  readonly rates: Float64Array;
  readonly lanes: number;
  readonly lane: number;
  readonly steps: Int32Array;
}

const backward = ({ op, left, right, output }: Tape, { values, rates, lanes, lane, steps }: Sweep): void => {
  rates.fill(0);
  rates[output] = 1;
  for (let s = steps.length - 1; s >= 0; s--) {
    const k = steps[s]!;
    const r = rates[k]!;
    if (r === 0) continue;
    const [a, b] = [left[k]!, right[k]!];
    const [x, y, z] = [values[a * lanes + lane]!, values[b * lanes + lane]!, values[k * lanes + lane]!];
    rates[a]! += r * firstSlope[op[k]!]!(x, y, z);
    if (op[k]! <= operations.div || op[k] === operations.max) rates[b]! += r * secondSlope[op[k]!]!(x, y, z);
  }
};

type Slope = (x: number, y: number, z: number) => number;

/** ∂z/∂x of z = x ∘ y. */
const firstSlope: Readonly<Record<number, Slope>> = {
  [operations.add]: () => 1,
  [operations.sub]: () => 1,
  [operations.mul]: (_, y) => y,
  [operations.div]: (_, y) => 1 / y,
  [operations.exp]: (_, __, z) => z,
  [operations.log]: x => 1 / x,
  [operations.sqrt]: (_, __, z) => 0.5 / z,
  [operations.max]: (x, y) => (x >= y ? 1 : 0),
};

/** ∂z/∂y of z = x ∘ y. */
const secondSlope: Readonly<Record<number, Slope>> = {
  [operations.add]: () => 1,
  [operations.sub]: () => -1,
  [operations.mul]: x => x,
  [operations.div]: (_, y, z) => -z / y,
  [operations.max]: (x, y) => (x >= y ? 0 : 1),
};
