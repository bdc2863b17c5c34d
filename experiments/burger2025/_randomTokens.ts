import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hashed } from '../../src/assume/generic.js';

/**
 * N independent uniform points of S^{n−1}, row after row: the law of normalised Gaussian vectors.
 *
 * A point of the cube is kept when it lies in the ball, and then normalised; only square roots and divisions occur, so
 * that the same key gives the same bits everywhere.
 * @param key  names the stream: seed, experiment, part, run
 */
export const randomTokens = (key: string, N: number, n: number): Float64Array => {
  const random = xoroshiro128plus(hashed(key));
  const coordinate = (): number => 2 * uniformFloat64(random) - 1;
  const inBall = (): readonly number[] => {
    for (;;) {
      const x = Array.from({ length: n }, coordinate);
      const length2 = x.reduce((s, a) => s + a * a, 0);
      if (length2 > 0 && length2 <= 1) return x.map(a => a / Math.sqrt(length2));
    }
  };
  return Float64Array.from(Array.from({ length: N }, inBall).flat());
};
