import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { sharpDistances, sharpSizes, type Distance } from '../energy/sharpEnergy.js';
import { equalMasses } from '../measure/equalMasses.js';
import { measure, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { minus, multiple, negative, over, plus, square, times, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** A measure of tokens against a configuration of N, of which every token sees the same distances. */
export interface Rivals {
  readonly N: number;
  readonly distances: (A: Arithmetic) => readonly Distance[];
  readonly mu: Measure;
}

/** μ has N tokens, and the configuration is sharp. */
export type SharpRivals = Brand<Rivals, 'sharp'>;

/** N tokens with any masses against the sharp configuration of N. */
export const sharpRivals = (n: Dimension): Chart<SharpRivals, Rivals> =>
  chart('N tokens against the sharp configuration of N', source => rivals(source, n) as SharpRivals);

/** Twice as many tokens as the configuration has: N antipodal pairs of equal masses. */
export const manyRivals = (n: Dimension): Chart<Rivals> =>
  chart('2N tokens against the sharp configuration of N', source => {
    const { N, distances, mu } = rivals(source, n);
    return { N, distances, mu: equalMasses([...mu.tokens, ...mu.tokens.map(x => x.map(negative))]) };
  });

/** Eight tokens against the cube (in other dimensions than 3: as many as ever, against the sharp one). */
export const cubeRivals = (n: Dimension): Chart<Rivals> =>
  chart('eight tokens against the cube', source => (n === 3 ? againstTheCube(source) : rivals(source, n)));

const rivals = (source: Source, n: Dimension): Rivals => {
  const sizes = sharpSizes(n);
  const N = sizes[source.count('sizeN', 0, sizes.length - 1)]!;
  const tokens = Array.from({ length: N }, (_, i) => source.unit(`places/${i}`, n));
  return { N, distances: A => sharpDistances(A, n, N), mu: measure(tokens, source.simplex('masses', N)) };
};

const againstTheCube = (source: Source): Rivals => {
  const [r, height] = halfAngle(source, [source.count('height', 18, 22), 64]);
  const [c, s] = halfAngle(source, [source.count('twist', 24, 29), 64]);
  const zero = source.in.of(0);
  const square: readonly Vector[] = [
    [r, zero, height],
    [zero, r, height],
  ].flatMap(([a, b, h]) => [
    [a!, b!, h!],
    [negative(a!), negative(b!), h!],
  ]);
  const turned = square.map(([a, b, h]) => [
    minus(times(c, a!), times(s, b!)),
    plus(times(s, a!), times(c, b!)),
    negative(h!),
  ]);
  return { N: 8, distances: cube, mu: equalMasses([...square, ...turned]) };
};

const cube = (A: Arithmetic): readonly Distance[] => {
  const third = over(A.of(1), A.of(3));
  return [third, negative(third), A.of(-1)].map((cosine, k) => ({ cosine, count: k === 2 ? 1 : 3 }));
};

/** (cos φ, sin φ) with tan φ/2 = p/q. */
const halfAngle = (source: Source, [p, q]: readonly [number, number]): readonly [Scalar, Scalar] => {
  const t = over(source.in.of(p), source.in.of(q));
  const [one, tt] = [source.in.of(1), square(t)];
  return [over(minus(one, tt), plus(one, tt)), over(multiple(2, t), plus(one, tt))];
};
