import type { Variables } from '../arithmetic/variables.js';
import { scoped, type Source } from './source.js';

/** Which case of each branch is taken, by path. */
export type Cases = Readonly<Record<string, number>>;

export interface Shape {
  readonly n: number;
  readonly N: number;
  readonly cases: Cases;
}

/**
 * The source of symbols or residues: free parameters are variables, sizes are given, every regime is its generic first
 * one.
 */
export const exactSource = (v: Variables, { n, N, cases }: Shape): Source =>
  scoped({
    in: v.in,
    n,
    free: name => v.free(name),
    unit: (name, m) => v.unit(name, m),
    simplex: (name, m) => v.simplex(name, m),
    count: (name, min, max) => sizeWithin(name, N, [min, max]),
    branch: name => cases[name] ?? 0,
    regime: () => 0,
  });

/** Ranks and rows are cut to their range; a number of tokens outside of it is a mistake in the obligation. */
const sizeWithin = (name: string, N: number, [min, max]: readonly [number, number]): number => {
  if (/(^|\/)N$/.test(name) && (N < min || N > max))
    throw new Error(
      `proof/size: ${name} must satisfy ${min} ≤ N ≤ ${max}; found ${N}. Change the size of the obligation.`,
    );
  return Math.min(max, Math.max(min, N));
};

/** All cases of the branches that a build asks for, found by going through it: the last branch changes fastest. */
export const allCases = (build: (cases: (name: string, of: number) => number) => void): readonly Cases[] => {
  const found: Cases[] = [];
  const visit = (fixed: Cases): void => {
    const asked: Record<string, number> = {};
    const arity: Record<string, number> = {};
    build((name, of) => {
      arity[name] = of;
      return (asked[name] ??= fixed[name] ?? 0);
    });
    found.push(asked);
    const fresh = Object.keys(asked).filter(name => !(name in fixed));
    for (const [i, name] of fresh.entries()) {
      const before = Object.fromEntries(fresh.slice(0, i).map(earlier => [earlier, 0]));
      for (let k = 1; k < arity[name]!; k++) visit({ ...fixed, ...before, [name]: k });
    }
  };
  visit({});
  return found;
};
