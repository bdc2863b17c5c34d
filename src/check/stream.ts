import { integer, Random } from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hashed } from '../assume/generic.js';
import type { Ask } from '../assume/parameters.js';

/** What fixes a draw: adding a claim moves no other, and any number of workers gives the same draws. */
export interface StreamKey {
  readonly seed: number;
  readonly id: string;
  readonly index: number;
}

/** One integer in `frequency` is drawn near 0 or near an end of its range; even draws are uniform. */
const frequency = 3;

/** The stream of integers of one draw; a function of (seed, id, index) alone. */
export const stream = ({ seed, id, index }: StreamKey): Ask => {
  const random = new Random(xoroshiro128plus(hashed(`${seed}:${id}:${index}`)));
  const bias = index % 2 === 0 ? undefined : frequency;
  return (_name, min, max) => integer({ min, max }).generate(random, bias).value;
};
