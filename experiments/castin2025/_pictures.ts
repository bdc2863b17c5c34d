import { distanceSlope, softmaxSlope, type Slope } from './_covarianceFlow.js';
import { identity, scaled, sum, times, transposed, type Rows } from './_rows.js';
import { drawnMatrix, numpyStream, type Stream } from './_stream.js';

/** One picture of the published code, whose draw of weights it keeps: where covariances of dimension 2 go. */
export interface Picture {
  readonly name: string;
  /** The field; and q if Q is one row. */
  readonly weights: () => { readonly slope: Slope; readonly V: Rows; readonly A: Rows; readonly q?: Rows };
  /** Starts on a grid of so many values in [−side, side]². */
  readonly grid: readonly [count: number, side: number];
  /** Followed until 2^last. */
  readonly last: number;
  /** Seen from there, in degrees, up to this trace; on the disc of Σ/tr Σ where missing. */
  readonly view?: { readonly azimuth: number; readonly height: number };
}

const square = [2, 2] as const;
const unit: Rows = identity(2);
const root = Math.SQRT1_2;

/** Softmax attention with A = KᵀQ/√2. */
const softmax = (V: Rows, Q: Rows, K: Rows) => {
  const A = scaled(root, times(transposed(K), Q));
  return { slope: softmaxSlope(V, A), V, A };
};

const distances = (V: Rows, Q: Rows, K: Rows) => {
  const A = scaled(root, times(transposed(K), Q));
  return { slope: distanceSlope(V, A, K), V, A };
};

/** Q and K drawn until the eigenvalues of KᵀQ + QᵀK are as they must be: their sum and product. */
const pairs = (numbers: Stream, wanted: (sum: number, product: number) => boolean): readonly [Rows, Rows] => {
  for (;;) {
    const [Q, K] = [drawnMatrix(numbers.normal, square), drawnMatrix(numbers.normal, square)];
    const half = times(transposed(K), Q);
    const [[a, b], [, d]] = sum(half, transposed(half)) as [[number, number], [number, number]];
    if (wanted(a + d, a * d - b * b)) return [Q, K];
  }
};
const indefinite = () => pairs(numpyStream(36), (_, product) => product < 0);
const definite = () => pairs(numpyStream(33), (both, product) => both > 0 && product > 0);

const unitRow = (): Rows => {
  const [row] = drawnMatrix(numpyStream(36).normal, [1, 2]);
  return scaled(1 / Math.hypot(...row!), [row!]);
};

const skipped = (numbers: Stream, count: number): Stream => {
  for (let k = 0; k < count; k++) numbers.normal();
  return numbers;
};

/** W₁ᵀV₁, W = V = Id: Q and K have one row, so that the published second head is empty, and the first alone acts. */
const firstHead: Rows = [
  [1, 0],
  [0, 0],
];

export const pictures: readonly Picture[] = [
  {
    name: 'to zero',
    weights: () => {
      const numbers = numpyStream(35);
      const [Q, V0] = [drawnMatrix(numbers.uniform, square), drawnMatrix(numbers.normal, square)];
      return softmax(times(V0, transposed(V0)), Q, scaled(-1, Q));
    },
    grid: [10, 0.5],
    last: 24,
    view: { azimuth: -174, height: 1 },
  },
  {
    name: 'to a line',
    weights: () => {
      const q = unitRow();
      return { ...softmax(unit, q, scaled(-1, q)), q };
    },
    grid: [10, 0.5],
    last: 16,
    view: { azimuth: -86, height: 1 },
  },
  {
    name: 'to a plane, two heads',
    weights: () => {
      const q = unitRow();
      const [V, A] = [firstHead, scaled(-1, times(transposed(q), q))];
      return { slope: softmaxSlope(V, A), V, A, q };
    },
    grid: [10, 0.5],
    last: 13,
    view: { azimuth: -45, height: 1 },
  },
  {
    name: 'to two lines',
    weights: () => softmax(drawnMatrix(numpyStream(32).normal, square), ...indefinite()),
    grid: [20, 1],
    last: 13,
    view: { azimuth: -88, height: 1.5 },
  },
  {
    name: 'to two lines, L2',
    weights: () => distances(drawnMatrix(numpyStream(32).normal, square), ...indefinite()),
    grid: [20, 1],
    last: 13,
    view: { azimuth: -88, height: 1.5 },
  },
  { name: 'blow-up', weights: () => softmax(unit, ...definite()), grid: [40, 1], last: 10 },
  { name: 'growth, L2', weights: () => distances(unit, ...definite()), grid: [40, 1], last: 3 },
  {
    name: 'mixed',
    weights: () => softmax(drawnMatrix(skipped(numpyStream(35), 56).normal, square), ...indefinite()),
    grid: [30, 1],
    last: 13,
  },
];
