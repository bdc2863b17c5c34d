import type { Parameters } from '../../assume/parameters.js';

/** Each draw with one token fewer: dropped, or merged into another. */
export const fewerTokens = (parameters: Parameters): readonly Parameters[] => [
  ...dropped(parameters),
  ...merged(parameters),
];

/** Paths of measures with a number of tokens to lower, each with the number of its last token. */
const lists = (parameters: Parameters): readonly (readonly [path: string, last: number])[] =>
  Object.keys(parameters).flatMap(name =>
    /(^|\/)N$/.test(name) ? [[name.slice(0, -1), parameters[name]! - 1] as const] : [],
  );

/** Drops one token that is not the last: the last takes its place, and N is one lower. */
export const dropped = (parameters: Parameters): readonly Parameters[] =>
  lists(parameters).flatMap(([path, last]) =>
    Array.from({ length: last }, (_, i) => ({ ...withoutToken(parameters, path, [i, last]), [`${path}N`]: last })),
  );

/** Merges a later token into an earlier one, which gets its mass too. */
export const merged = (parameters: Parameters): readonly Parameters[] =>
  lists(parameters).flatMap(([path, last]) =>
    pairs(last).map(([i, j]): Parameters => {
      const [own, other] = [`${path}masses/${i}`, `${path}masses/${j}`];
      const mass = own in parameters ? { [own]: parameters[own]! + (parameters[other] ?? 0) } : {};
      return { ...withoutToken(parameters, path, [j, last]), ...mass, [`${path}N`]: last };
    }),
  );

const pairs = (last: number): readonly (readonly [number, number])[] =>
  Array.from({ length: last + 1 }, (_, j) => Array.from({ length: j }, (__, i) => [i, j] as const)).flat();

const withoutToken = (parameters: Parameters, path: string, [i, last]: readonly [number, number]): Parameters => {
  const renamed = Object.entries(parameters).flatMap(([name, k]): readonly (readonly [string, number])[] => {
    for (const list of [`${path}tokens/`, `${path}masses/`]) {
      if (name === `${list}${last}` || name.startsWith(`${list}${last}/`))
        return i === last ? [] : [[`${list}${i}${name.slice(`${list}${last}`.length)}`, k]];
      if (name === `${list}${i}` || name.startsWith(`${list}${i}/`)) return [];
    }
    return [[name, k]];
  });
  return Object.fromEntries(renamed);
};
