import type { Scalar } from '../../src/arithmetic/arithmetic.js';

/** Whether two enclosures share a point: what two routes to the same number must do. */
export const overlap = (a: Scalar, b: Scalar): boolean => {
  const [p, q] = [a.in.approximation(a), b.in.approximation(b)];
  return Math.abs(p.value - q.value) <= p.error + q.error;
};

/** The relative width of an enclosure. */
export const relativeError = (a: Scalar): number => {
  const { value, error } = a.in.approximation(a);
  return error / Math.abs(value);
};
