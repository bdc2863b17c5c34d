import { chart } from '../src/assume/chart.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { tangentProjection } from '../src/sphere/tangentProjection.js';
import { dot, minus, multiple, norm2, square, sum, times, type Vector } from '../src/sphere/verbs.js';

const projected = (t: Vector, x: Vector) =>
  norm2(
    tangentProjection(
      x,
      x.map((a, k) => times(t[k]!, a)),
    ),
  );

/** ½ Σ_j Σ_k (t_j − t_k)² x_j² x_k². */
const spread = (t: Vector, x: Vector) => {
  const squares = x.map(square);
  const around = t.map(a =>
    dot(
      squares,
      t.map(b => square(minus(a, b))),
    ),
  );
  return multiple(0.5, dot(squares, around));
};

/** The defect of a rectangle: with v = P_x(t_1 x_1, …, t_n x_n), zero iff all t_k with x_k ≠ 0 are equal. */
export const defectOfARectangle = lemmaIdentity({
  says: 'If |x| = 1, then |P_x(t_1 x_1, …, t_n x_n)|² = ½ Σ_j Σ_k (t_j − t_k)² x_j² x_k².',
  given: inDimension(2, 4, n => ({
    t: chart('any t', source => Array.from({ length: n }, (_, k) => source.free(String(k)))),
    x: chart('x on the sphere', source => source.unit('x', n)),
  })),
  then: ({ t, x }) => [equal(projected(t, x), spread(t, x))],
  sizes: [
    [2, 1],
    [3, 1],
    [4, 1],
  ],
  control: {
    why: 'without the projection: |(t_1 x_1, …)|² vanishes only with t',
    then: ({ t, x }) => [equal(sum(t.map((a, k) => square(times(a, x[k]!)))), spread(t, x))],
  },
});
