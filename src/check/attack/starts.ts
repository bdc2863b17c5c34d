import { lanes } from './program.js';
import type { Uniforms } from './uniforms.js';

/**
 * Points of the unit cube to look at first: uniform ones, and the corners where formulas degenerate. Named entries make
 * these corners the same for every statement: tiny and largest entries, tokens nearly coincident or antipodal, nearly
 * equal eigenvalues, masses of one size or of all sizes.
 */
export const starts = (names: readonly string[], next: Uniforms): readonly Float64Array[] =>
  Array.from({ length: lanes }, (_, l) => degenerate(names, uniform(names.length, next), { next, kind: l % 8 }));

const uniform = (d: number, next: Uniforms): Float64Array => new Float64Array(d).map(next);

interface Corner {
  readonly next: Uniforms;
  readonly kind: number;
}

/** 2^{−1} … 2^{−12}: how near a corner is gone to. */
const nearness = (next: Uniforms): number => 2 ** -Math.ceil(12 * next());

const degenerate = (names: readonly string[], z: Float64Array, { next, kind }: Corner): Float64Array => {
  const near = nearness(next);
  if (kind === 3) return z.map(x => 0.5 + near * (x - 0.5));
  if (kind === 4) return z.map(x => (x < 0.25 ? 0 : x > 0.75 ? 1 : x < 0.5 ? 0.5 : x));
  if (kind === 5 || kind === 6) return alike(names, z, { near, opposite: kind === 6 });
  return kind === 7 ? diagonal(names, z, near) : z;
};

/** Entries whose names differ in their indices alone get nearly the value of the first of them, or its opposite. */
const alike = (
  names: readonly string[],
  z: Float64Array,
  { near, opposite }: { readonly near: number; readonly opposite: boolean },
): Float64Array => {
  const first = new Map<string, number>();
  return z.map((x, k) => {
    const family = names[k]!.replace(/\d+(?=\/|$)/, '*');
    const lead = first.get(family);
    if (lead === undefined) first.set(family, x);
    if (lead === undefined) return x;
    const beside = opposite ? 1 - lead : lead;
    return Math.min(1, Math.max(0, beside + near * (x - 0.5)));
  });
};

/** Entries off the diagonal nearly in the middle of their range, which is 0 for matrices. */
const diagonal = (names: readonly string[], z: Float64Array, near: number): Float64Array =>
  z.map((x, k) => {
    const [, j, i] = /(\d+)\/(\d+)$/.exec(names[k]!) ?? [];
    return j !== i && !names[k]!.includes('tokens/') ? 0.5 + near * (x - 0.5) : x;
  });
