import type { Parameters } from '../../assume/parameters.js';

/** Entries of one matrix, by its path; tokens are no matrices. */
const matrices = (parameters: Parameters): readonly (readonly string[])[] => {
  const paths = new Map<string, string[]>();
  for (const name of Object.keys(parameters)) {
    const path = /^(.*?)\/?\d+\/\d+$/.exec(name)?.[1];
    if (path !== undefined && !/(^|\/)(tokens|masses|angle)/.test(path))
      paths.set(path, [...(paths.get(path) ?? []), name]);
  }
  return [...paths.values()];
};

const isOffDiagonal = (name: string): boolean => !/(^|\/)(\d+)\/\2$/.test(name);

/** What an entry of 1 is drawn as: entries are numbers k/32. */
const one = 32;

/** The power of two that takes the largest of small numbers to between 16 and 32; 1 where none is small. */
const enlarging = (numbers: readonly number[]): number => {
  const largest = Math.max(...numbers.map(Math.abs));
  return largest > 0 && largest < one / 4 ? 2 ** Math.floor(Math.log2(one / largest)) : 1;
};

/** A matrix made diagonal, its entries whole, halved, or, if small, larger: each changes all its entries at once. */
export const plainer = (parameters: Parameters): readonly Parameters[] =>
  matrices(parameters).flatMap(names => {
    const by = (f: (k: number, name: string) => number): Parameters =>
      Object.fromEntries(names.map(name => [name, f(parameters[name]!, name)]));
    const larger = enlarging(names.map(name => parameters[name]!));
    return [
      ...(larger > 1 ? [by(k => Math.round(k * larger)), by(k => k * larger)] : []),
      by((k, name) => (isOffDiagonal(name) ? 0 : k)),
      by((k, name) => (isOffDiagonal(name) ? 0 : one * Math.round(k / one))),
      by(k => one * Math.round(k / one)),
      by(k => k / 2),
    ];
  });
