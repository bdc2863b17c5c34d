import { mersenne } from 'pure-rand/generator/mersenne';
import type { Rows } from './_rows.js';

/** Random numbers in the order in which the published code draws them. */
export interface Stream {
  /** Uniform on [0, 1), 53 bits. */
  readonly uniform: () => number;
  readonly normal: () => number;
}

/**
 * The stream of NumPy's `random.seed(k)`: a Mersenne twister; two outputs a uniform number, and normal ones in pairs by
 * the polar method, the second of a pair first.
 * @param seed  k, a whole number below 2^32
 */
export const numpyStream = (seed: number): Stream => {
  const twister = mersenne(seed);
  const uniform = (): number => {
    const high = (twister.next() >>> 0) >>> 5;
    return (high * 2 ** 26 + ((twister.next() >>> 0) >>> 6)) / 2 ** 53;
  };
  let kept: number | undefined;
  const normal = (): number => {
    const [ready, pair] = [kept, kept === undefined ? polarPair(uniform) : undefined];
    kept = pair?.[0];
    return ready ?? pair![1];
  };
  return { uniform, normal };
};

/** Two independent standard normal numbers, by the polar method. */
const polarPair = (uniform: () => number): readonly [number, number] => {
  for (;;) {
    const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
    const square = x * x + y * y;
    if (square >= 1 || square === 0) continue;
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    return [scale * x, scale * y];
  }
};

/** A matrix of numbers drawn row after row. */
export const drawnMatrix = (draw: () => number, [m, n]: readonly [number, number]): Rows =>
  Array.from({ length: m }, () => Array.from({ length: n }, draw));

/** The seed of the published code for seed 1 of ours, and its neighbours for the others. */
export const shifted = (published: number, seed: number): number => published + seed - 1;
