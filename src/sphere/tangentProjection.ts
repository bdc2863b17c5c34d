import { difference, dilate, dot, type Vector } from './verbs.js';

/**
 * Tangent projection  P_x a = a − (x·a) x.
 *
 * For |x| = 1 the part of a that is tangent to the sphere at x: x·P_x a = 0 and P_x P_x a = P_x a. Off the sphere it is
 * this polynomial and no projection: x·P_x a = (1 − |x|²)(x·a).
 * @param x  a point of S^{n−1}
 * @param a  any vector of ℝⁿ
 * Error     running bound of n products; a nearly parallel to x cancels, with a bound relative to |a|.
 * Source    Burger, Kabri, Korolev, Roith, Weigand (2025), self-attention with layer normalisation
 */
export const tangentProjection = (x: Vector, a: Vector): Vector => difference(a, dilate(dot(x, a), x));
