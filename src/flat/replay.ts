import { logarithm } from '../arithmetic/logarithm.js';
import { operations, type Tape } from '../arithmetic/tape.js';
import { backward, forward, isTied, type Nodes } from './nodes.js';

/** A tape done again at `lanes` points at once. */
export interface Replay {
  readonly lanes: number;
  /** Input k at point l lies at k·lanes + l; the outputs, one for each point, are NaN where a condition differs. */
  readonly run: (inputs: Float64Array, outputs: Float64Array) => void;
  /** The derivatives of the output by the inputs at point l of the last run. */
  readonly gradient: (lane: number, into: Float64Array) => void;
  /** How far maxima are smoothed, and the weight of barriers log(1 + 1/|c|) before conditions c; 0 at first. */
  readonly smoothing: Float64Array;
  /** Whether the output may have a kink near point l of the last run. */
  readonly isTied: (lane: number) => boolean;
}

/**
 * Replays a tape: every operation is one loop over all points, so that finding out which one it is costs next to
 * nothing; these loops allocate nothing. Numbers are those of the recorder, bit for bit: the same `exp` and
 * `logarithm`.
 *
 * The gradient is the reverse sweep over the same numbers; at a maximum of equal numbers it is that of the first.
 * Cost  one or two ns for each operation and point; the reverse sweep is for one point.
 * See   test/flat/replay.test.ts (float64, and dual numbers, as second routes)
 */
export const replay = (tape: Tape, lanes: number): Replay => {
  const { op, inputs, conditions, output } = tape;
  const [values, rates] = [constantsOf(tape, lanes), new Float64Array(op.length)];
  const nodes = nodesOf(tape, lanes);
  const run: Replay['run'] = (points, outputs) => {
    for (let k = 0; k < inputs.length; k++)
      for (let l = 0; l < lanes; l++) values[inputs[k]! * lanes + l] = points[k * lanes + l]!;
    for (let s = 0; s < nodes.order.length; s++) forward[op[nodes.order[s]!]!]!(values, nodes, nodes.order[s]!);
    for (let l = 0; l < lanes; l++) outputs[l] = values[output * lanes + l]!;
    for (const { at, positive } of conditions)
      for (let l = 0; l < lanes; l++) if (values[at * lanes + l]! > 0 !== positive) outputs[l] = NaN;
    if (nodes.smoothing[0]! > 0)
      for (const { at } of conditions)
        for (let l = 0; l < lanes; l++) outputs[l]! += nodes.smoothing[0]! * barrier(values[at * lanes + l]!);
  };
  const gradient: Replay['gradient'] = (lane, into) => {
    rates.fill(0);
    rates[output] = 1;
    for (const { at } of conditions) rates[at]! += nodes.smoothing[0]! * barrierSlope(values[at * lanes + lane]!);
    backward(rates, nodes, values.subarray(lane));
    for (let k = 0; k < inputs.length; k++) into[k] = rates[inputs[k]!]!;
  };
  return { lanes, run, gradient, smoothing: nodes.smoothing, isTied: lane => isTied(nodes, values.subarray(lane)) };
};

const barrier = (c: number): number => logarithm(1 + 1 / Math.abs(c));

const barrierSlope = (c: number): number => -1 / (c * (1 + Math.abs(c)));

/** The numbers of a tape at all points, the constants put in. */
const constantsOf = ({ op, recorded }: Tape, lanes: number): Float64Array => {
  const values = new Float64Array(op.length * lanes);
  for (let k = 0; k < op.length; k++)
    if (op[k] === operations.constant) values.fill(recorded[k]!, k * lanes, (k + 1) * lanes);
  return values;
};

const nodesOf = ({ op, left, right }: Tape, lanes: number): Nodes => {
  const order = new Int32Array(op.length);
  let count = 0;
  for (let k = 0; k < op.length; k++) if (op[k]! >= operations.add) order[count++] = k;
  return { lanes, order: order.subarray(0, count), op, left, right, smoothing: new Float64Array(1) };
};
