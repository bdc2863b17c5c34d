import type { Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, multiple, over, plus, times, type Vector } from '../sphere/verbs.js';

/**
 * Gegenbauer coefficients of the polynomial h that touches e^{βt} at given points: h = Σ_l h_l C_l, C_l(1) = 1, and
 * h = e^{βt} with its derivative at each point, but with its value only at −1.
 *
 * For β > 0 it lies below e^{βt} on [−1, 1], as e^{βt} − h(t) = β^m e^{βs}/m! Π (t − t_i), s in (−1, 1), m nodes.
 * @param n       the sphere is S^{n−1}
 * @param points  distinct, in [−1, 1), in falling order
 * @returns       h_0, …, h_{m−1}
 * Error          running bound; cancellation in divided differences of close points
 * Source         Cohn and Kumar (2007); Newton's form, (2l + n − 2) t C_l = (l + n − 2) C_{l+1} + l C_{l−1}
 */
export const interpolant = (n: number, points: Vector, beta: Scalar): Vector => {
  const nodes = points.flatMap(t => (isMinusOne(t) ? [t] : [t, t]));
  const newton = dividedDifferences(nodes, beta);
  const start: Vector = [newton.at(-1)!];
  return newton.slice(0, -1).reduceRight<Vector>((h, a, k) => {
    const [first, ...rest] = shifted(n, h, nodes[k]!);
    return [plus(first!, a), ...rest];
  }, start);
};

const isMinusOne = (t: Scalar): boolean => {
  const { value, error } = t.in.approximation(t);
  return value === -1 && error === 0;
};

/** f[t_0], f[t_0, t_1], …, f[t_0, …, t_{m−1}] of f = e^{βt}, equal nodes side by side and at most twice. */
const dividedDifferences = (nodes: Vector, beta: Scalar): Vector => {
  let row: Vector = nodes.map(t => exponential(times(beta, t)));
  let found: Vector = [row[0]!];
  for (let gap = 1; gap < nodes.length; gap++) {
    row = row.slice(1).map((b, i) => {
      const [s, t] = [nodes[i]!, nodes[i + gap]!];
      return s === t ? times(beta, b) : over(minus(b, row[i]!), minus(t, s));
    });
    found = [...found, row[0]!];
  }
  return found;
};

/** The coefficients of (t − c) h. */
const shifted = (n: number, h: Vector, c: Scalar): Vector => {
  const A = c.in;
  const part = (l: number, k: number): Scalar =>
    h[l] ? over(multiple(k, h[l]), A.of(Math.max(2 * l + n - 2, 1))) : A.of(0);
  return Array.from({ length: h.length + 1 }, (_, l) => {
    const raised = l === 0 ? A.of(0) : l === 1 ? h[0]! : part(l - 1, l + n - 3);
    const lowered = part(l + 1, l + 1);
    return minus(plus(raised, lowered), h[l] ? times(c, h[l]) : A.of(0));
  });
};
