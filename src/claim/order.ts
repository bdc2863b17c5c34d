import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Built } from './given.js';

/**
 * f(h) = c h^p + O(h^{p+1}) with c ≠ 0 as h → 0, judged on the eight generic configurations, never on draws: leading
 * coefficients vanish exactly on the special ones.
 */
export interface Order<A> {
  readonly is: number;
  readonly says?: string;
  /** `steps` is 1/h, a power of two, for what is iterated over unit time. */
  readonly of: (data: Built<A>) => (h: Scalar, steps: number) => Scalar;
}
