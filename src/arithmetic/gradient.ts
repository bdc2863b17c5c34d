/**
 * Numbers with their partial derivatives  (a; ∂_1 a, …, ∂_m a),  over any other reading.
 *
 * A formula read in them gives its gradient, by the rules of Leibniz and the chain rule, in the reading below; read
 * over themselves they give second derivatives. Over intervals: enclosures of the gradient on a whole box, for
 * mean-value forms, Newton steps and signs of Hessians.
 * @param A  the reading below
 * Error     that of A. A constant has no partials and costs none. Shifts (pivots) are constants. Of series, those with
 *           a `chain`.
 * Source    forward differentiation; Neumaier, Interval methods for systems of equations (1990)
 * See       dual (second route), velocityDerivative, hessian
 */
import type { Arithmetic, Scalar } from './arithmetic.js';

type Partials = readonly Scalar[] | null;

interface Graded {
  readonly in: Arithmetic;
  readonly value: Scalar;
  readonly partials: Partials;
}

export interface Gradients {
  readonly in: Arithmetic;
  /** x_1, …, x_m as variables: ∂_i x_k = δ_ik. */
  readonly variables: (xs: readonly Scalar[]) => readonly Scalar[];
  readonly valueOf: (a: Scalar) => Scalar;
  readonly gradientOf: (a: Scalar) => readonly Scalar[];
}

const open = (a: Scalar): Graded => a as unknown as Graded;

/** The gradient in m variables of formulas read over A. */
export const gradients = (A: Arithmetic, m: number): Gradients => {
  const graded = (value: Scalar, partials: Partials): Scalar =>
    ({ in: self, value, partials }) satisfies Graded as unknown as Scalar;
  const self: Arithmetic = {
    ...A,
    ...{ exceeds: undefined, larger: undefined },
    of: x => graded(A.of(x), null),
    ...sums(A, graded),
    ...products(A, graded),
    ...functions(A, graded),
    pivot: xs => graded(A.pivot(xs.map(x => open(x).value)), null),
    approximation: a => A.approximation(open(a).value),
  };
  const none = Array.from({ length: m }, () => A.of(0));
  const unit = (k: number): Partials => none.map((zero, i) => (i === k ? A.of(1) : zero));
  return {
    in: self,
    variables: xs => xs.map((x, k) => graded(x, unit(k))),
    valueOf: a => open(a).value,
    gradientOf: a => open(a).partials ?? none,
  };
};

type Make = (value: Scalar, partials: Partials) => Scalar;
type Rules<K extends keyof Arithmetic> = (A: Arithmetic, graded: Make) => Required<Pick<Arithmetic, K>>;

/** c p + d q, part by part. */
const combined = (
  A: Arithmetic,
  [c, p]: readonly [Scalar, Partials],
  [d, q]: readonly [Scalar, Partials],
): Partials => {
  const scaled = (factor: Scalar, part: Partials): Partials => part && part.map(a => A.mul(factor, a));
  if (p === null || q === null) return p === null ? scaled(d, q) : scaled(c, p);
  return p.map((a, k) => A.add(A.mul(c, a), A.mul(d, q[k]!)));
};

const sums: Rules<'add' | 'sub'> = (A, graded) => {
  const add = (p: Partials, q: Partials): Partials => (p && q ? p.map((a, k) => A.add(a, q[k]!)) : (p ?? q));
  const sub = (p: Partials, q: Partials): Partials => {
    if (p === null) return q && q.map(b => A.sub(A.of(0), b));
    return q === null ? p : p.map((a, k) => A.sub(a, q[k]!));
  };
  return {
    add: (a, b) => graded(A.add(open(a).value, open(b).value), add(open(a).partials, open(b).partials)),
    sub: (a, b) => graded(A.sub(open(a).value, open(b).value), sub(open(a).partials, open(b).partials)),
  };
};

const products: Rules<'mul' | 'div'> = (A, graded) => ({
  mul: (a, b) => {
    const [p, q] = [open(a), open(b)];
    return graded(A.mul(p.value, q.value), combined(A, [q.value, p.partials], [p.value, q.partials]));
  },
  div: (a, b) => {
    const [p, q] = [open(a), open(b)];
    const value = A.div(p.value, q.value);
    if (p.partials === null && q.partials === null) return graded(value, null);
    const inverse = A.div(A.of(1), q.value);
    const against = A.mul(A.sub(A.of(0), value), inverse);
    return graded(value, combined(A, [inverse, p.partials], [against, q.partials]));
  },
});

const functions: Rules<'exp' | 'log' | 'sqrt' | 'chain'> = (A, graded) => {
  const outer = (a: Scalar, value: Scalar, slope: () => Scalar): Scalar => {
    const { partials } = open(a);
    if (partials === null) return graded(value, null);
    const factor = slope();
    return graded(
      value,
      partials.map(part => A.mul(factor, part)),
    );
  };
  const after =
    (f: Arithmetic['exp'], slope: (x: Scalar, y: Scalar) => Scalar) =>
    (a: Scalar): Scalar => {
      const y = f(open(a).value);
      return outer(a, y, () => slope(open(a).value, y));
    };
  return {
    exp: after(A.exp, (_, y) => y),
    log: after(A.log, x => A.div(A.of(1), x)),
    sqrt: after(A.sqrt, (_, y) => A.div(A.of(0.5), y)),
    chain: (a, f, slope) => outer(a, f(open(a).value), () => slope(open(a).value)),
  };
};
