/** Documents of the tests: exact doubles, D never symmetric, everything from a seed. */
import type { Kind } from '../../../src/attention/kinds.js';
import { massDefect, nearUnity, normDefect } from '../../../src/cli/evaluate/nearUnity.js';
import type { Numbers, Rows } from '../../../src/cli/evaluate/numbers.js';

export interface HeadDocument {
  readonly D?: Rows;
  readonly Q?: Rows;
  readonly K?: Rows;
  readonly V: Rows;
  readonly W?: Rows;
}

export interface Document {
  readonly quantity: string;
  readonly space?: 'sphere' | 'euclidean';
  readonly tokens: Rows;
  readonly masses?: Numbers;
  readonly D?: Rows;
  readonly attention?: {
    readonly kind?: Kind;
    readonly mask?: 'causal';
    readonly epsilon?: number;
    readonly heads?: readonly HeadDocument[];
  };
}

/** Numbers in (−1, 1), the same for the same seed: the fractional parts of multiples of the golden section. */
export const numbers = (seed: number, length: number): Numbers =>
  Array.from({ length }, (_, k) => 2 * (((seed * 997 + k + 1) * 0.6180339887498949) % 1) - 1);

export const rows = (seed: number, [height, width]: readonly [number, number], size: number): Rows => {
  const all = numbers(seed, height * width);
  return Array.from({ length: height }, (_, j) => all.slice(j * width, (j + 1) * width).map(x => size * x));
};

/** N points of the sphere, as exact as doubles can say. */
export const points = (seed: number, N: number, n: number): Rows => rows(seed, [N, n], 1).map(x => normalised(x, 8));

const normalised = (x: Numbers, trials: number): Numbers => {
  const length = Math.sqrt(x.reduce((s, a) => s + a * a, 0));
  const y = x.map(a => a / length);
  return trials === 0 || nearUnity(normDefect(y), x.length + 4) ? y : normalised(y, trials - 1);
};

/** N unequal masses, dyadic, so that their sum is 1 exactly. */
export const dyadicMasses = (N: number): Numbers => {
  const masses = Array.from({ length: N }, (_, j) => 2 ** -Math.min(j + 1, N - 1));
  if (!nearUnity(massDefect(masses), 0)) throw new Error('dyadicMasses: their sum must be 1');
  return masses;
};
