import type { Parameters } from '../../assume/parameters.js';

/** All masses of a measure the same. */
export const equalised = (parameters: Parameters): readonly Parameters[] => {
  const group = (name: string): string | undefined => /^(.*\/masses)\/\d+$/.exec(name)?.[1];
  const paths = new Set(Object.keys(parameters).flatMap(name => group(name) ?? []));
  return [...paths].flatMap(path => {
    const names = Object.keys(parameters).filter(name => group(name) === path);
    const equal = new Set(names.map(name => Math.max(1, parameters[name]!))).size === 1;
    return equal ? [] : [Object.fromEntries(names.map(name => [name, 1]))];
  });
};
