/**
 * Variables as symbols with constraints: x_n² = 1 − Σ_{k<n} x_k² for a point of the sphere, w_N = 1 − Σ others by
 * substitution for masses, r² = p for a root. Equal names are equal symbols.
 */
import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import type { Variables } from '../arithmetic/variables.js';
import { constrained, product } from './constraints.js';
import { constant, key, scaled, sum, variable, type Polynomial, type Space } from './polynomial.js';

export const symbolicVariables = (space: Space, A: Arithmetic, lift: (a: Polynomial) => Scalar): Variables => ({
  in: A,
  free: name => lift(variable(space, name)),
  unit: (name, n) => unitVector(space, name, n).map(lift),
  simplex: (name, N) => {
    const others = names(name, N - 1).map(w => lift(variable(space, w)));
    return [...others, others.reduce(A.sub, A.of(1))];
  },
});

const unitVector = (space: Space, name: string, n: number): readonly Polynomial[] => {
  const others = names(name, n - 1).map(x => variable(space, x));
  const square = others.reduce((rest, x) => sum(rest, scaled(product(space, x, x), -1)), constant(1));
  return [...others, constrained(space, `${name}_${n}`, square)];
};

const names = (name: string, n: number): readonly string[] => Array.from({ length: n }, (_, k) => `${name}_${k + 1}`);

/** r with r² = p, the same each time; a perfect square of ℚ answers its root. */
export const rootOf = (space: Space, p: Polynomial): Polynomial => {
  const [first] = p.terms;
  const c = first === undefined ? 0 : Number(first[1]);
  const [r, s] = [Math.sqrt(c), Math.sqrt(Number(p.den))];
  const rational = p.terms.size === 0 || (p.terms.size === 1 && first![0] === 1);
  if (rational && Number.isInteger(r) && Number.isInteger(s) && Math.max(c, Number(p.den)) <= Number.MAX_SAFE_INTEGER)
    return constant(r, s);
  return constrained(space, `√(${key(p)})`, p);
};
