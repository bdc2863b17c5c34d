import type { Brand } from '../sphere/brand.js';
import { dirac as diracOf, measure, type Measure } from '../measure/measure.js';
import { dot, minus, multiple, negative, over, plus, times, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

export type Dirac = Brand<Measure, 'dirac'>;

/**
 * N tokens on S^{n−1}, min ≤ N ≤ max, any masses: independent, in two coincident clusters, nearly coincident, or nearly
 * antipodal. Masses are drawn, and searched, up to the ratio 64 or, in one draw of four, 4096.
 */
export const tokens = (n: Dimension, min: number, max: number): Chart<Measure> =>
  chart(`${min} … ${max} tokens on the sphere`, source => {
    const N = source.count('N', min, max);
    const place = placements[source.regime('placement', placements.length)]!;
    const first = source.unit('tokens/0', n);
    const others = Array.from({ length: N - 1 }, (_, i) => place(source, first, i + 1));
    return measure([first, ...others], N === 1 ? [source.in.of(1)] : source.simplex('masses', N));
  });

/** δ_x. */
export const dirac = (n: Dimension): Chart<Dirac, Measure> =>
  chart('a Dirac measure', source => diracOf(source.unit('tokens/0', n)) as Dirac);

type Placement = (source: Source, first: Vector, i: number) => Vector;

const independent: Placement = (source, first, i) => source.unit(`tokens/${i}`, first.length);
/** Every second token on the first or its antipode. */
const clustered: Placement = (source, first, i) => {
  if (i % 2 === 1) return independent(source, first, i);
  return source.branch(`tokens/${i}/opposite`, 2) === 0 ? first : first.map(negative);
};
/** The first token turned by a small rational angle, and perhaps sent to the antipode. */
const near: Placement = (source, first, i) => {
  const j = source.count(`tokens/${i}/axis`, 0, first.length - 2);
  const turned = turnedBy(first, j, multiple(1 / 64, source.free(`tokens/${i}/turn`)));
  return source.branch(`tokens/${i}/opposite`, 2) === 0 ? turned : turned.map(negative);
};
const placements: readonly Placement[] = [independent, independent, clustered, near];

/** x turned in the plane of the axes j, j + 1 by the angle of (1 − t², 2t)/(1 + t²). */
export const turnedBy = (x: Vector, j: number, t: Vector[number]): Vector => {
  const [one, tt] = [t.in.of(1), times(t, t)];
  const [c, s] = [over(minus(one, tt), plus(one, tt)), over(multiple(2, t), plus(one, tt))];
  const [a, b] = [x[j]!, x[j + 1]!];
  const [upper, lower] = [dot([c, negative(s)], [a, b]), dot([s, c], [a, b])];
  return x.map((xi, k) => (k === j ? upper : k === j + 1 ? lower : xi));
};
