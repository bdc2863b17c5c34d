import type { Panel, Point } from '../../src/claim/figure.js';

/**
 * Points of S² as seen from a direction: abscissa and ordinate of the orthogonal projection, and the side they lie on.
 *
 * The view of the published pictures, from (1, −1, 1) or so; x_3 points upwards.
 */
export const seen = (tokens: Float64Array): readonly Point[] =>
  Array.from({ length: tokens.length / 3 }, (_, i) => {
    const [x, y, z] = [tokens[3 * i]!, tokens[3 * i + 1]!, tokens[3 * i + 2]!];
    const forward = cosine * (x - y);
    const [u, depth] = [cosine * (x + y), tilt * z + level * forward];
    return { x1: x, x2: y, x3: z, u, v: level * z - tilt * forward, side: depth >= 0 ? 'front' : 'back' };
  });

const cosine = Math.SQRT1_2;
const [tilt, level] = [0.5, Math.sqrt(0.75)];

/** A panel with the points of some case, discs in front and rings behind. */
export const sphere = (title: string, where: Point): Panel => ({
  title,
  x: { label: '', column: 'u', range: [-1, 1] },
  y: { label: '', column: 'v', range: [-1, 1] },
  circle: true,
  series: [
    { name: 'token in front', where: { ...where, side: 'front' }, mark: 'disc' },
    { name: 'token behind', where: { ...where, side: 'back' }, mark: 'ring' },
  ],
});
