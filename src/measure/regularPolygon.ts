import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { minus, multiple, plus, root, times, type Vector } from '../sphere/verbs.js';

/** Polygons whose corners need no other root than √3. */
export type Sides = 3 | 4 | 6;

/**
 * The corners (cos 2πk/N, sin 2πk/N), k = 0, …, N − 1, of a regular polygon: the powers of the first.
 * Error  running bound
 * See    |x| = 1 and Σ x = 0 (test)
 */
export const regularPolygon = (A: Arithmetic, sides: Sides): readonly Vector[] => {
  const half = A.of(0.5);
  const height = multiple(0.5, root(A.of(3)));
  const first = { 3: [multiple(-1, half), height], 4: [A.of(0), A.of(1)], 6: [half, height] }[sides] as Vector;
  const corners: Vector[] = [[A.of(1), A.of(0)]];
  while (corners.length < sides) corners.push(turned(corners.at(-1)!, first));
  return corners;
};

/** The product of complex numbers. */
const turned = ([a, b]: Vector, [c, d]: Vector): readonly Scalar[] => [
  minus(times(a!, c!), times(b!, d!)),
  plus(times(a!, d!), times(b!, c!)),
];
