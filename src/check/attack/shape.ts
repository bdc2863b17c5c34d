import { gallery, posed } from '../../assume/gallery.js';
import type { Ask, Parameters } from '../../assume/parameters.js';
import type { Tested } from '../tested.js';
import { wholeFrom, type Uniforms } from './uniforms.js';

/** Where a search begins: the dimension, and what answers all questions. */
export interface Shape {
  readonly n: number;
  readonly ask: Ask;
}

/** A number of tokens, a rank or rows: small ones first. */
const isSize = (name: string): boolean => /(^|\/)(N|rank|rows)$/.test(name);

/** Fresh answers: gallery items in the first restarts, then any sizes, cases and entries, small sizes preferred. */
export const freshShape = ({ given: { from, to } }: Tested, index: number, next: Uniforms): Shape => {
  const item = gallery.filter(({ n }) => n >= from && n <= to)[(index - 1) / 2];
  const fresh: Ask = (name, min, max) => wholeFrom(next, [min, max], isSize(name) ? 2 : 1);
  const n = item?.n ?? wholeFrom(next, [from, to], 2);
  return { n, ask: item === undefined ? fresh : posed(item, fresh) };
};

/** The answers that led to a place, with one size or case changed: a larger n or N, another scale, another case. */
export const changedShape = (
  { given: { from, to } }: Tested,
  { n, whole, entries }: { readonly n: number; readonly whole: Parameters; readonly entries: Parameters },
  next: Uniforms,
): Shape => {
  const names = Object.keys(whole);
  const changed = names[Math.floor((names.length + 1) * next())] ?? 'n';
  const step = (k: number, [min, max]: readonly [number, number]): number =>
    k + 1 <= max && (next() < 0.75 || k === min) ? k + 1 : Math.max(min, k - 1);
  const other: Ask = (name, min, max) => {
    const before = whole[name] ?? entries[name];
    if (name === changed) return isSize(name) ? step(whole[name]!, [min, max]) : wholeFrom(next, [min, max]);
    return before === undefined ? wholeFrom(next, [min, max]) : Math.min(max, Math.max(min, before));
  };
  return { n: changed === 'n' ? step(n, [from, to]) : n, ask: other };
};
