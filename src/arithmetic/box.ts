/**
 * A box  X = [a_1, b_1] × … × [a_m, b_m]  of named real parameters, its ends exact doubles.
 *
 * Boxes are what a statement is held on, all at once, by interval arithmetic: see `interval`, `gradient`.
 */
import type { Scalar } from './arithmetic.js';
import { interval, intervalOf } from './interval.js';

/** One parameter with its range. */
export type Side = readonly [name: string, from: number, to: number];
export type Box = readonly Side[];

/** The parameters as intervals. */
export const intervalsOf = (box: Box): readonly Scalar[] => box.map(([, from, to]) => intervalOf(from, to));

/** The double in the middle of a side, never outside it. */
const middle = ([, from, to]: Side): number => Math.min(to, Math.max(from, from / 2 + to / 2));

/** A point near the centre, as exact numbers of the interval reading. */
export const centreOf = (box: Box): readonly Scalar[] => box.map(side => interval.of(middle(side)));

/** The two halves along side k. */
export const halves = (box: Box, k: number): readonly [Box, Box] => {
  const part = (from: number, to: number): Box => box.map((side, i) => (i === k ? [side[0], from, to] : side));
  const [, from, to] = box[k]!;
  return [part(from, middle(box[k]!)), part(middle(box[k]!), to)];
};

/** The product of the widths. */
export const volume = (box: Box): number => box.reduce((product, [, from, to]) => product * (to - from), 1);

/** Boxes that together with `inner` cover `box`, two for each side: what is left after the inner one is cut out. */
export const around = (box: Box, inner: Box): readonly Box[] =>
  box.flatMap((side, k) => {
    const rest = (from: number, to: number): readonly Box[] =>
      from < to ? [[...inner.slice(0, k), [side[0], from, to], ...box.slice(k + 1)]] : [];
    const [, from, to] = side;
    return [...rest(from, inner[k]![1]), ...rest(inner[k]![2], to)];
  });

/** "a ∈ [0, 3.25], b ∈ [−1, 1]". */
export const boxText = (box: Box): string =>
  box.map(([name, from, to]) => (from === to ? `${name} = ${from}` : `${name} ∈ [${from}, ${to}]`)).join(', ');

/** Several boxes, one after the other. */
export const boxesText = (boxes: readonly Box[]): string => boxes.map(boxText).join('; ');
