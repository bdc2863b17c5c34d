/**
 * A tape: what a formula did to its variables, operation by operation, to be done again at other numbers.
 *
 * A formula read in a recorder computes in plain doubles, like float64, and writes every operation down. Conditions
 * (a > b) are written down with their outcome, since at numbers where it differs the formula may take another way;
 * maxima are operations. Constants are computed at once. For attacks only: a tape carries no bounds and no verdict.
 * Whoever reads an approximation makes the tape depend on it unseen: `approximated`, and one records it again.
 * See  src/flat/replay.ts (many numbers at once, and the gradient), float64 (second route)
 */
import { doubles } from './doubles.js';
import type { Approx, Arithmetic, Scalar } from './arithmetic.js';

/** The operations of a tape; node k of kind op[k] reads nodes left[k] and right[k]. */
export const operations = { input: 0, constant: 1, add: 2, sub: 3, mul: 4, div: 5, exp: 6, log: 7, sqrt: 8, max: 9 };

export interface Tape {
  readonly op: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** What every node was when the tape was recorded. */
  readonly recorded: Float64Array;
  /** The nodes of the variables, in their order. */
  readonly inputs: readonly number[];
  readonly conditions: readonly Condition[];
  /** A number was read as an approximation: at other numbers the formula may be another, and no condition tells. */
  readonly approximated: boolean;
  readonly output: number;
}

/** Node `at` was positive, or was not. */
export interface Condition {
  readonly at: number;
  readonly positive: boolean;
}

export interface Recorder {
  readonly in: Arithmetic;
  readonly variable: (value: number) => Scalar;
  /** The tape that ends in this scalar. */
  readonly tape: (output: Scalar) => Tape;
}

interface Node {
  readonly in: Arithmetic;
  readonly at: number;
  readonly value: number;
  readonly constant: boolean;
}
const open = (a: Scalar): Node => a as unknown as Node;

/** What is written down as it happens. */
interface Notes {
  readonly op: number[];
  readonly left: number[];
  readonly right: number[];
  readonly values: number[];
  readonly inputs: number[];
  readonly conditions: Condition[];
  approximated: boolean;
}

export const recorder = (): Recorder => {
  const notes: Notes = { op: [], left: [], right: [], values: [], inputs: [], conditions: [], approximated: false };
  const noted: Note = (kind, [a, b], value) => {
    const at = notes.op.push(kind) - 1;
    notes.left.push(a);
    notes.right.push(b);
    notes.values.push(value);
    return { in: self, at, value, constant: kind === operations.constant } satisfies Node as unknown as Scalar;
  };
  const self: Arithmetic = {
    ...arithmeticOf(noted, value => noted(operations.constant, [0, 0], value)),
    ...{ exceeds: (a, b) => outcome(notes, open(self.sub(a, b))), approximation: a => approximated(notes, open(a)) },
  };
  const variable = (value: number): Scalar => {
    notes.inputs.push(notes.op.length);
    return noted(operations.input, [0, 0], value);
  };
  return { in: self, variable, tape: output => tapeOf(notes, open(output).at) };
};

const outcome = (notes: Notes, { at, value, constant }: Node): boolean => {
  if (!constant) notes.conditions.push({ at, positive: value > 0 });
  return value > 0;
};

const approximated = (notes: Notes, { value, constant }: Node): Approx => {
  notes.approximated ||= !constant;
  return { value, error: 0 };
};

const tapeOf = ({ op, left, right, values, inputs, conditions, approximated }: Notes, output: number): Tape => ({
  ...{ op: new Uint8Array(op), left: new Int32Array(left), right: new Int32Array(right) },
  ...{ recorded: new Float64Array(values), inputs, conditions, approximated, output },
});

type Note = (kind: number, from: readonly [number, number], value: number) => Scalar;

const arithmeticOf = (noted: Note, of: (x: number) => Scalar): Omit<Arithmetic, 'exceeds' | 'approximation'> => {
  const two = (kind: number, f: (x: number, y: number) => number) => (x: Scalar, y: Scalar) => {
    const [a, b] = [open(x), open(y)];
    const value = f(a.value, b.value);
    return a.constant && b.constant ? of(value) : noted(kind, [a.at, b.at], value);
  };
  const one = (kind: number, f: (x: number) => number) => (x: Scalar) => {
    const a = open(x);
    return a.constant ? of(f(a.value)) : noted(kind, [a.at, a.at], f(a.value));
  };
  const larger = two(operations.max, (x, y) => Math.max(x, y));
  return {
    ...{ name: 'tape', exact: false, of, larger },
    add: two(operations.add, (x, y) => x + y),
    sub: two(operations.sub, (x, y) => x - y),
    mul: two(operations.mul, (x, y) => x * y),
    div: two(operations.div, (x, y) => x / y),
    exp: one(operations.exp, doubles.exponential),
    log: one(operations.log, doubles.logarithm),
    sqrt: one(operations.sqrt, doubles.root),
    pivot: xs => xs.reduce(larger),
  };
};
