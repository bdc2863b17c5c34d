import type { Scalar } from '../arithmetic/arithmetic.js';
import { minus, multiple, negative, over, plus, square, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** e_1 and two points y, z of the circle with 0 inside the triangle: tan φ/2 tan ψ/2 > 1 for the angles φ, −ψ. */
export const corners = (_n: Dimension): Chart<readonly Vector[]> =>
  chart<readonly Vector[]>('corners around 0 on the circle', source => {
    const [one, u] = [source.in.of(1), ratio(source, 'first')];
    const v = over(plus(one, ratio(source, 'second')), u);
    const [y, z] = [turned(u), turned(v)];
    return [[one, source.in.of(0)], y, [z[0]!, negative(z[1]!)]];
  });

/** A positive number. */
const ratio = (source: Source, name: string): Scalar => {
  const [a, b] = source.simplex(name, 2);
  return over(a!, b!);
};

/** (cos φ, sin φ) with t = tan φ/2. */
const turned = (t: Scalar): Vector => {
  const [one, tt] = [t.in.of(1), square(t)];
  return [over(minus(one, tt), plus(one, tt)), over(multiple(2, t), plus(one, tt))];
};
