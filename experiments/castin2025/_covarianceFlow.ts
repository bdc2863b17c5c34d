import { flat, productInto, rowsOf, type Rows } from './_rows.js';
import { travel, type Rate } from './_travel.js';

/** Writes G for Σ in dimension 2, by rows, where Σ′ = GΣ + ΣGᵀ. */
export type Slope = (into: Float64Array, covariance: Float64Array) => void;

/** V Σ A of softmax attention, A = KᵀQ with its scale. */
export const softmaxSlope = (V: Rows, A: Rows): Slope => {
  const [values, pull, half] = [flat(V), flat(A), new Float64Array(4)];
  return (into, S) => {
    productInto(half, [values, S], 2);
    productInto(into, [half, pull], 2);
  };
};

/** 2 V Σ (I + 2KᵀKΣ)^{−1} A of L2 attention, as the published code has it: A = KᵀQ/√d, which scales time. */
export const distanceSlope = (V: Rows, A: Rows, K: Rows): Slope => {
  const [values, pull] = [flat(V.map(row => row.map(v => 2 * v))), flat(A)];
  const [[k, l], [m, n]] = K as readonly [readonly [number, number], readonly [number, number]];
  const keys = Float64Array.of(2 * (k * k + m * m), 2 * (k * l + m * n), 2 * (k * l + m * n), 2 * (l * l + n * n));
  const [one, two] = [new Float64Array(4), new Float64Array(4)];
  return (into, S) => {
    productInto(one, [keys, S], 2);
    const [a, b, c, d] = [1 + one[0]!, one[1]!, one[2]!, 1 + one[3]!];
    const volume = a * d - b * c;
    one.set([d / volume, -b / volume, -c / volume, a / volume]);
    productInto(two, [one, pull], 2);
    productInto(one, [S, two], 2);
    productInto(into, [values, one], 2);
  };
};

export interface Moment {
  readonly t: number;
  readonly factor: Rows;
}

/** The states after the accepted steps, and a bracket for the time at which they leave every bound, if they do. */
export interface Travelled {
  readonly moments: readonly Moment[];
  readonly blowUp: readonly [number, number] | undefined;
}

/** Σ blows up where the time left, by the law Σ ~ C/(T − t), is less than this share of t. */
const narrow = 2 ** -20;

/**
 * The factor of Σ = RRᵀ, 2 × 2, by R′ = GR: Σ stays positive semidefinite, and nothing is clipped.
 *
 * With y = tr Σ, y/y′ = T − t + O((T − t)²) before a blow-up at T, which lies in [t, t + 2y/y′] as far as that holds.
 * See  gaussianFlow (the same in all readings, slower)
 */
export const covarianceFlow = (slope: Slope, start: Rows, time: number): Travelled => {
  const rate = rateOf(slope);
  const moments: Moment[] = [{ t: 0, factor: start }];
  const now = new Float64Array(4);
  let blowUp: readonly [number, number] | undefined;
  const at = (t: number, x: Float64Array): boolean => {
    moments.push({ t, factor: rowsOf(x, 2) });
    rate(now, x);
    const left = dot(x, x) / (2 * dot(x, now));
    if (left > 0 && left < narrow * t) blowUp = [t, t + 2 * left];
    return blowUp !== undefined;
  };
  travel(rate, flat(start), { time, at });
  return { moments, blowUp };
};

/** R ↦ GR. */
const rateOf = (slope: Slope): Rate => {
  const [S, G] = [new Float64Array(4), new Float64Array(4)];
  return (into, R) => {
    const [a, b, c, d] = R as unknown as readonly [number, number, number, number];
    S[0] = a * a + b * b;
    S[1] = a * c + b * d;
    S[2] = S[1];
    S[3] = c * c + d * d;
    slope(G, S);
    productInto(into, [G, R], 2);
  };
};

const dot = (x: Float64Array, y: Float64Array): number => {
  let total = 0;
  for (let k = 0; k < x.length; k++) total += x[k]! * y[k]!;
  return total;
};
