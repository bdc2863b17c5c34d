import type { Parameters } from '../../assume/parameters.js';
import { digitsOf } from './isSimpler.js';

/** All entries with fractions rounded together: whole, then to halves, and so on. */
export const coarser = (parameters: Parameters): readonly Parameters[] => {
  const broken = Object.entries(parameters).filter(([, k]) => !Number.isInteger(k));
  if (broken.length === 0) return [];
  const at = (digits: number): Parameters =>
    Object.fromEntries(broken.map(([name, k]) => [name, Math.round(k * 2 ** digits) / 2 ** digits]));
  const finest = Math.max(...broken.map(([, k]) => digitsOf(k)));
  return [0, 1, 2, 3, 4, 6, 8, 12, 16, 24].filter(digits => digits < finest).map(at);
};
