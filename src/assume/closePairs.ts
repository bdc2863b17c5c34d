import { measure, type Measure } from '../measure/measure.js';
import { minus, multiple, over, plus, square, times } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** Two tokens of equal mass at (1, 0, …) turned by ∓φ towards the second axis, tan(φ/2) = (1 + f²)/32 with |f| ≤ 2. */
export const closePair = (n: Dimension): Chart<Measure> =>
  chart('½ δ_x + ½ δ_y, 0 < |x − y| < 5/8', source => {
    const one = source.in.of(1);
    const t = multiple(1 / 32, plus(one, square(source.free('turn'))));
    const [c, s] = [over(minus(one, square(t)), plus(one, square(t))), over(multiple(2, t), plus(one, square(t)))];
    const rest = Array.from({ length: n - 2 }, () => source.in.of(0));
    const half = source.in.of(0.5);
    return measure(
      [
        [c, s, ...rest],
        [c, times(source.in.of(-1), s), ...rest],
      ],
      [half, half],
    );
  });
