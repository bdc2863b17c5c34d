import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hashed } from '../../assume/generic.js';
import type { StreamKey } from '../stream.js';

/** The next number of a stream, uniform in [0, 1). */
export type Uniforms = () => number;

/** The stream of one restart; a function of (seed, id, index) alone, wherever it runs. */
export const uniforms = ({ seed, id, index }: StreamKey): Uniforms => {
  const random = xoroshiro128plus(hashed(`${seed}:${id}:restart ${index}`));
  return () => (random.next() >>> 0) / 2 ** 32;
};

/** A whole number from min to max; small ones are more likely by the power. */
export const wholeFrom = (next: Uniforms, [min, max]: readonly [number, number], power = 1): number =>
  min + Math.floor((max - min + 1) * next() ** power);
