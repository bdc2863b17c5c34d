import { running } from '../arithmetic/running.js';
import type { Parameters } from '../assume/parameters.js';
import { rulingsOf, type Draw } from './draw.js';
import type { Found } from './sample.js';
import type { Tested } from './tested.js';

/** Enough for every parameter of a large draw to be tried several times; a shrink stops earlier when no move helps. */
const trials = 4000;

/**
 * A simpler draw that is still refuted: lower n, fewer tokens, parameters to 0, then to coarser dyadics. Parameters are
 * named by path, so a lower n or N leaves the others where they were. Greedy, until no move is refuted.
 */
export const shrunk = (tested: Tested, found: Found): { readonly found: Found; readonly steps: number } => {
  let [best, steps, left] = [found, 0, trials];
  const improved = (): Found | null => {
    for (const candidate of moves(best.draw, tested.given.from)) {
      const next = left-- > 0 ? refutation(tested, candidate) : null;
      if (next !== null) return next;
    }
    return null;
  };
  for (let next = improved(); next !== null; next = improved()) [best, steps] = [next, steps + 1];
  return { found: best, steps };
};

/** Refuted with room to spare: the gap is twice its bound, so that a higher precision will agree. */
const refutation = (tested: Tested, draw: Draw): Found | null => {
  try {
    const ruling = rulingsOf(tested, draw, running).find(r => r.outcome === 'refuted' && Math.abs(r.gap) > 2 * r.bound);
    return ruling ? { draw, ruling } : null;
  } catch {
    return null;
  }
};

function* moves(draw: Draw, least: number): Generator<Draw> {
  const { parameters } = draw;
  const put = (changed: Parameters): Draw => ({ ...draw, parameters: { ...parameters, ...changed } });
  for (let n = least; n < draw.n; n++) yield { ...draw, n, parameters: { ...parameters, n } };
  for (const name of Object.keys(parameters).filter(isSize))
    for (let k = 1; k < parameters[name]!; k++) yield put({ [name]: k });
  for (const tokens of dropped(parameters)) yield { ...draw, parameters: tokens };
  yield* equalised(parameters).map(put);
  yield* coarser(parameters).map(put);
  for (const [name, k] of Object.entries(parameters))
    for (const simpler of simplerThan(k, name)) yield put({ [name]: simpler });
}

/** All masses of a measure the same. */
const equalised = (parameters: Parameters): readonly Parameters[] => {
  const group = (name: string): string | undefined => /^(.*\/masses)\/\d+$/.exec(name)?.[1];
  const paths = new Set(Object.keys(parameters).flatMap(name => group(name) ?? []));
  return [...paths].flatMap(path => {
    const names = Object.keys(parameters).filter(name => group(name) === path);
    const equal = new Set(names.map(name => Math.max(1, parameters[name]!))).size === 1;
    return equal ? [] : [Object.fromEntries(names.map(name => [name, 1]))];
  });
};

/** All entries with fractions rounded together: whole, then to quarters, and so on, the first that is still refuted. */
const coarser = (parameters: Parameters): readonly Parameters[] => {
  const broken = Object.entries(parameters).filter(([, k]) => !Number.isInteger(k));
  if (broken.length === 0) return [];
  const at = (digits: number): Parameters =>
    Object.fromEntries(broken.map(([name, k]) => [name, Math.round(k * 2 ** digits) / 2 ** digits]));
  const finest = Math.max(...broken.map(([, k]) => digitsOf(k)));
  return [0, 1, 2, 3, 4, 6, 8, 12, 16, 24].filter(digits => digits < finest).map(at);
};

/** Binary digits behind the point. */
const digitsOf = (k: number): number => {
  let digits = 0;
  while (!Number.isInteger(k * 2 ** digits)) digits++;
  return digits;
};

const isSize = (name: string): boolean => /(^|\/)(N|rank|rows)$/.test(name);

/** Integers in the order of how simple the number k/32 reads, or for stereographic parameters k/8, or for masses k. */
const simplest = { entry: [0, 32, 64, 16, 48, 96, 8], place: [0, 8, 4, 16, 2, 24], mass: [0, 1, 2, 3, 4, 6, 8] };

const simplerThan = (k: number, name: string): readonly number[] => {
  if (name === 'n' || isSize(name)) return [];
  const kind = /\/masses\//.test(name) ? 'mass' : /\/tokens\/|\/angle\//.test(name) ? 'place' : 'entry';
  const list = simplest[kind];
  const rank = list.indexOf(Math.abs(k));
  const simpler = rank < 0 ? list : list.slice(0, rank);
  const signed = simpler.map(s => (k < 0 && s !== 0 ? -s : s));
  return rank < 0
    ? [...signed, ...[16, 8, 4, 2].map(m => m * Math.trunc(k / m)).filter(s => Math.abs(s) < Math.abs(k))]
    : signed;
};

/** Drops one token that is not the last: the last takes its place, and N is one lower. */
function* dropped(parameters: Parameters): Generator<Parameters> {
  for (const size of Object.keys(parameters).filter(name => /(^|\/)N$/.test(name))) {
    const [path, last] = [size.slice(0, -1), parameters[size]! - 1];
    for (let i = 0; i < last; i++) yield { ...withoutToken(parameters, path, [i, last]), [size]: last };
  }
}

const withoutToken = (parameters: Parameters, path: string, [i, last]: readonly [number, number]): Parameters => {
  const renamed = Object.entries(parameters).flatMap(([name, k]): readonly (readonly [string, number])[] => {
    for (const list of [`${path}tokens/`, `${path}masses/`]) {
      if (name === `${list}${last}` || name.startsWith(`${list}${last}/`))
        return [[`${list}${i}${name.slice(`${list}${last}`.length)}`, k]];
      if (name === `${list}${i}` || name.startsWith(`${list}${i}/`)) return [];
    }
    return [[name, k]];
  });
  return Object.fromEntries(renamed);
};
