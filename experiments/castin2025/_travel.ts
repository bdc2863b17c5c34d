import { dormandPrince } from '../../src/flow/tableau.js';

/** Writes x′ for x. */
export type Rate = (into: Float64Array, x: Float64Array) => void;

export interface Journey {
  readonly time: number;
  /** Told of every accepted step; true ends the journey. */
  readonly at: (t: number, x: Float64Array) => boolean;
}

/** Largest estimated error of a step, relative to how far it goes; what goes less far than the second rests. */
const [accuracy, rest] = [2 ** -24, 2 ** -20];

/**
 * Where x′ = f(x) arrives, by the pair of Dormand and Prince in flat arrays of plain floats.
 *
 * An error is measured against the step, not against x, so that what still moves is followed when all else rests.
 * See  embeddedStep (the same in all readings, slower)
 */
export const travel = (rate: Rate, start: Float64Array, { time, at }: Journey): Float64Array => {
  const advance = steps(rate, start.length);
  let [t, h, x] = [0, Math.min(1, time) / 64, start];
  while (t < time) {
    const length = Math.min(h, time - t);
    const { next, miss } = advance(x, length);
    const share = miss / accuracy;
    h = length * (Number.isFinite(share) ? Math.min(4, Math.max(1 / 8, 0.9 * share ** (-1 / 5))) : 1 / 8);
    if (t + length === t) return x;
    if (!(share <= 1)) continue;
    [t, x] = [t + length, next];
    if (at(t, x)) return x;
  }
  return x;
};

const number = (fraction: string): number => {
  const [p, q = 1] = fraction.split('/').map(Number);
  return p! / q;
};
const stages = dormandPrince.a.map(row => row.map(number));
const weights = dormandPrince.b.map(number);
const errors = dormandPrince.b.map((b, s) => number(b) - number(dormandPrince.companion.b[s]!));

/** A step of a length, and its estimated error over how far it goes. */
const steps = (rate: Rate, size: number) => {
  const slopes = weights.map(() => new Float64Array(size));
  const [point, change, error] = [0, 0, 0].map(() => new Float64Array(size)) as [
    ...[Float64Array, Float64Array, Float64Array],
  ];
  return (x: Float64Array, h: number): { readonly next: Float64Array; readonly miss: number } => {
    for (let s = 0; s < stages.length; s++) {
      combine(point, stages[s]!, slopes);
      for (let k = 0; k < size; k++) point[k] = x[k]! + h * point[k]!;
      rate(slopes[s]!, point);
    }
    combine(change, weights, slopes);
    combine(error, errors, slopes);
    const next = x.slice();
    add(next, h, change);
    return { next, miss: (h * largest(error)) / (h * largest(change) + rest * largest(x)) };
  };
};

/** into = Σ_s c_s x_s. */
const combine = (into: Float64Array, coefficients: readonly number[], of: readonly Float64Array[]): void => {
  into.fill(0);
  for (let s = 0; s < coefficients.length; s++) add(into, coefficients[s]!, of[s]!);
};

const add = (into: Float64Array, c: number, x: Float64Array): void => {
  for (let k = 0; k < into.length; k++) into[k]! += c * x[k]!;
};

/** Largest absolute entry; no number if one is none. */
const largest = (x: Float64Array): number => {
  let most = 0;
  for (let k = 0; k < x.length; k++) most = Math.max(most, Math.abs(x[k]!));
  return most;
};
