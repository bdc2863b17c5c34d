/**
 * f on an interval by its values at the two ends, for an increasing f: the formula of f is then read on points alone,
 * where no variable occurs twice over a range, and the enclosure is as tight as at a point.
 *
 * Other numeric readings read the formula as it is; readings with rates use the slope. An empty interval (NaN) stays
 * empty.
 * @param f      increasing on the real line, or on the part of it where its formula has values
 * @param slope  f′
 */
import type { Elementary, Scalar } from './arithmetic.js';
import { endsOf, interval, intervalOf } from './interval.js';

export const increasing =
  (f: Elementary, slope: Elementary): Elementary =>
  a => {
    if (a.in.chain) return a.in.chain(a, increasing(f, slope), slope);
    if (a.in.name !== 'interval') return f(a);
    const { lo, hi } = endsOf(a);
    return lo === hi ? f(a) : hullOf(f(interval.of(lo)), f(interval.of(hi)));
  };

/** An even function that increases for a ≥ 0: the hull of its values at the ends, and at 0 when 0 lies between. */
export const evenIncreasing =
  (f: Elementary, slope: Elementary): Elementary =>
  a => {
    if (a.in.chain) return a.in.chain(a, evenIncreasing(f, slope), slope);
    if (a.in.name !== 'interval') return f(a);
    const { lo, hi } = endsOf(a);
    const [near, far] = [lo > 0 ? lo : hi < 0 ? -hi : 0, Math.max(-lo, hi)];
    return hullOf(f(interval.of(near)), f(interval.of(far)));
  };

const hullOf = (a: Scalar, b: Scalar): Scalar => intervalOf(endsOf(a).lo, endsOf(b).hi);
