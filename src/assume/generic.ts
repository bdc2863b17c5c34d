import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { parameterSource, type Ask } from './parameters.js';
import { scoped, type Source } from './source.js';

/** The eight generic sizes: every dimension from 2 to 5, few and many tokens. */
export const genericSizes = [
  [2, 3],
  [3, 2],
  [3, 4],
  [2, 5],
  [4, 3],
  [3, 5],
  [5, 4],
  [4, 6],
] as const;

/**
 * Generic configuration number i: fixed, moderate and without symmetry, so that leading coefficients do not vanish.
 * Orders are judged here and nowhere else.
 */
export const genericSource = (A: Arithmetic, i: number, range: readonly [from: number, to: number]): Source => {
  const [size, N] = genericSizes[i]!;
  const root = parameterSource(A, clamp(size, ...range), spreadIntegers(i));
  const count: Source['count'] = (name, min, max) =>
    /(^|\/)N$/.test(name) ? clamp(N, min, max) : root.count(name, min, max);
  return scoped({ ...root, count, regime: () => 0 });
};

/** The integer of a name: in the middle two thirds of its range, by a hash of its path; not 0, the most symmetric. */
const spreadIntegers =
  (i: number): Ask =>
  (name, min, max) => {
    if (name.endsWith('/unequal')) return min;
    const margin = Math.floor((max - min) / 6);
    const k = min + margin + (hashed(`${i}:${name}`) % (max - min - 2 * margin + 1));
    return k === 0 && max > 0 ? 1 : k;
  };

const clamp = (k: number, min: number, max: number): number => Math.min(max, Math.max(min, k));

/** FNV-1a with a final mix, 32 bits. */
export const hashed = (text: string): number => {
  let h = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};
