import type { Parameters } from '../../assume/parameters.js';
import type { Draw } from '../draw.js';

/** Whether a parameter is a number of tokens, a rank, or rows. */
export const isSize = (name: string): boolean => /(^|\/)(N|rank|rows)$/.test(name);

/** Numbers in the order of how simple k/32 reads, or for stereographic parameters k/8, or for masses k. */
const simplest = { entry: [0, 32, 64, 16, 48, 96, 8], place: [0, 8, 4, 16, 2, 24], mass: [0, 1, 2, 3, 4, 6, 8] };

const listOf = (name: string): readonly number[] => {
  const kind = /\/masses\//.test(name) ? 'mass' : /\/tokens\/|\/angle\//.test(name) ? 'place' : 'entry';
  return simplest[kind];
};

/** Simpler numbers to put in the place of k, the simplest first: round ones, then k with fewer binary digits. */
export const simplerThan = (k: number, name: string): readonly number[] => {
  if (name === 'n' || isSize(name)) return [];
  const list = listOf(name);
  const rank = list.indexOf(Math.abs(k));
  const simpler = rank < 0 ? list : list.slice(0, rank);
  const signed = simpler.map(s => (k < 0 && s !== 0 ? -s : s));
  if (rank >= 0) return signed;
  return [...signed, ...[16, 8, 4, 2].map(m => m * Math.trunc(k / m)).filter(s => Math.abs(s) < Math.abs(k))];
};

/** How complicated a number reads: its rank among the round ones, or more for each binary digit. */
const complication = (k: number, name: string): number => {
  const rank = listOf(name).indexOf(Math.abs(k));
  return rank >= 0 ? rank : 8 + Math.log2(1 + Math.abs(k)) + 2 * digitsOf(k);
};

/** Binary digits behind the point. */
export const digitsOf = (k: number): number => {
  let digits = 0;
  while (!Number.isInteger(k * 2 ** digits)) digits++;
  return digits;
};

/** The dimension, the number of tokens and other sizes, and how complicated all numbers read together. */
const measured = ({ n, parameters }: Draw): readonly [number, number, number] => {
  const names = Object.keys(parameters).filter(name => name !== 'n');
  const sum = (of: readonly string[], f: (k: number, name: string) => number): number =>
    of.reduce((s, name) => s + f(parameters[name]!, name), 0);
  const sizes = names.filter(isSize);
  return [
    n,
    sum(sizes, k => k),
    sum(
      names.filter(name => !isSize(name)),
      complication,
    ),
  ];
};

/** Whether a draw reads simpler than another: by dimension, then by sizes, then by its numbers. */
export const isSimpler = (a: Draw, b: Draw): boolean => {
  const [x, y] = [measured(a), measured(b)];
  const k = x.findIndex((size, j) => size !== y[j]);
  return k >= 0 && x[k]! < y[k]!;
};

/** Parameters with some of them changed. */
export const changed = (draw: Draw, by: Parameters): Draw => ({ ...draw, parameters: { ...draw.parameters, ...by } });
