import type { Parameters } from '../../assume/parameters.js';

/** A unit vector moved to an axis, to either of its ends. */
export const onAxes = (parameters: Parameters, n: number): readonly Parameters[] =>
  Object.keys(parameters).flatMap(name => {
    const path = /^(.*)\/pole$/.exec(name)?.[1];
    const places = Object.keys(parameters).filter(other => path !== undefined && other.startsWith(`${path}/`));
    const t = places.filter(other => /\/\d+$/.test(other));
    if (path === undefined || t.every(one => parameters[one] === 0)) return [];
    const middle = Object.fromEntries(t.map(one => [one, 0]));
    return Array.from({ length: 2 * n }, (_, k) => ({ ...middle, [name]: k >> 1, [`${path}/side`]: k & 1 }));
  });
