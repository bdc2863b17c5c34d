import type { Guide, Line, Panel, Point } from '../../src/claim/figure.js';

const half = Math.SQRT1_2;
const [tilt, level] = [0.5, Math.sqrt(0.75)];

/** Abscissa, ordinate and depth of a point as seen from above, from between e_1 and −e_2; e_3 points upwards. */
const projected = (x: number, y: number, z: number): readonly [u: number, v: number, depth: number] => {
  const forward = half * (x - y);
  return [half * (x + y), level * z - tilt * forward, tilt * z + level * forward];
};

/** Points of S², with the place where they are seen and the side on which they lie. */
export const seen = (tokens: Float64Array): readonly Point[] =>
  Array.from({ length: tokens.length / 3 }, (_, i) => {
    const [x1, x2, x3] = [tokens[3 * i]!, tokens[3 * i + 1]!, tokens[3 * i + 2]!];
    const [u, v, depth] = projected(x1, x2, x3);
    return { x1, x2, x3, u, v, side: depth >= 0 ? 'front' : 'back' };
  });

const arc = (line: Line, from: number, point: (t: number) => readonly [number, number, number]): Guide => ({
  line,
  through: Array.from({ length: 49 }, (_, k) => {
    const [u, v] = projected(...point(from + (Math.PI * k) / 48));
    return [u, v] as const;
  }),
});

const outline: Guide = {
  line: 'solid',
  through: Array.from({ length: 97 }, (_, k) => [Math.cos((Math.PI * k) / 48), Math.sin((Math.PI * k) / 48)] as const),
};
const equator = (t: number): readonly [number, number, number] => [Math.cos(t), Math.sin(t), 0];

/** The three axes: where each leaves the sphere, and the direction in which it is seen. */
const axes = (
  [
    ['e₁', 1, 0, 0],
    ['e₂', 0, 1, 0],
    ['e₃', 0, 0, 1],
  ] as const
).map(([text, x, y, z]) => {
  const [u, v] = projected(x, y, z);
  const length = Math.hypot(u, v);
  return { text, from: [u, v] as const, along: [u / length, v / length] as const };
});
const words = axes.map(({ text, along: [x, y] }) => ({ text, x: 1.13 * x, y: 1.13 * y }));
const stubs = axes.map(({ from, along: [x, y] }): Guide => ({ line: 'grey', through: [from, [1.05 * x, 1.05 * y]] }));
const frame = [outline, arc('grey', (-3 * Math.PI) / 4, equator), arc('dotted', Math.PI / 4, equator), ...stubs];

/** The sphere with the points of some case, discs in front and rings behind. */
export const sphere = (title: string, where: Point): Panel => ({
  title,
  x: { label: '', column: 'u', range: [-1.2, 1.2] },
  y: { label: '', column: 'v', range: [-1.2, 1.2] },
  frame,
  words,
  series: [
    { name: 'behind', where: { ...where, side: 'back' }, mark: 'ring' },
    { name: 'in front', where: { ...where, side: 'front' }, mark: 'disc' },
  ],
});
