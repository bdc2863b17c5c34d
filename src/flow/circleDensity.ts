import type { Scalar } from '../arithmetic/arithmetic.js';
import { cosineAndSine } from '../arithmetic/cosineAndSine.js';
import { pi } from '../arithmetic/pi.js';
import { velocity } from '../attention/velocity.js';
import type { Weights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import { combine, dot, multiple, negative, over, times, translate, dilate, type Vector } from '../sphere/verbs.js';

/** Number of points of the grid, even; trigonometric polynomials of degree < 16 are resolved. */
export const gridSize = 32;

/** The grid θ_j = 2πj/32 of the circle with its tangents, and the matrix row of ∂_θ. */
export interface Grid {
  readonly points: readonly Vector[];
  readonly tangents: readonly Vector[];
  /** d_k = ½ (−1)^k cot(πk/32), d_0 = 0: (∂_θ g)_i = Σ_j d_{i−j} g_j for trigonometric polynomials of degree < 16. */
  readonly derivative: Vector;
}

export const grid = (A: Scalar['in']): Grid => {
  const at = Array.from({ length: gridSize }, (_, k) => cosineAndSine(over(multiple(k, pi(A)), A.of(gridSize / 2))));
  const halves = Array.from({ length: gridSize }, (_, k) => cosineAndSine(over(multiple(k, pi(A)), A.of(gridSize))));
  return {
    points: at.map(({ cosine, sine }) => [cosine, sine]),
    tangents: at.map(({ cosine, sine }) => [negative(sine), cosine]),
    derivative: halves.map(({ cosine, sine }, k) =>
      k === 0 ? A.of(0) : multiple(k % 2 === 0 ? 1 / 2 : -1 / 2, over(cosine, sine)),
    ),
  };
};

/** The measure f σ of a density on the grid: weights f_j/32, which integrate what is resolved as f σ does. */
export const onGrid = ({ points }: Grid, f: Vector): Measure => measure(points, dilate(f[0]!.in.of(1 / gridSize), f));

/**
 * Rate of a density by the continuity equation on the circle  ∂_t f = −∂_θ(f v[fσ]),  by trigonometric collocation.
 *
 * A spectral (pseudo-spectral Galerkin) method: integrals by the trapezoidal rule, ∂_θ exact for trigonometric
 * polynomials of degree < 16. It keeps Σ_j f_j exactly.
 * @param f  values on the grid
 * Error     running bound of the formula as written. Not in it: the coefficients of f v of degree ≥ 16, for
 *           analytic f and moderate D below rounding (|D| ≤ 1: below 2^{−50} at the start, growing with gradients of f)
 * See       step of weighted tokens (the same equation along characteristics)
 */
export const densityRate = (on: Grid, weights: Weights): ((f: Vector) => Vector) => {
  return f => {
    const v = velocity(weights, onGrid(on, f));
    const flux = on.points.map((x, j) => times(f[j]!, dot(on.tangents[j]!, v(x))));
    return along(on, flux).map(negative);
  };
};

/** v ∂_θ f in the place of ∂_θ(f v): tokens that are carried, but neither gathered nor spread. */
export const advectedRate: typeof densityRate = (on, weights) => f => {
  const v = velocity(weights, onGrid(on, f));
  const slope = along(on, f);
  return on.points.map((x, j) => negative(times(slope[j]!, dot(on.tangents[j]!, v(x)))));
};

/** d has the period 32, as cot has the period π and 32 is even. */
const along = ({ derivative }: Grid, g: Vector): Vector =>
  g.map((_, i) =>
    dot(
      g,
      g.map((__, j) => derivative[(i - j + gridSize) % gridSize]!),
    ),
  );

/** One step of the classical Runge–Kutta method for f′ = rate(f). */
export const densityStep =
  (rate: (f: Vector) => Vector) =>
  (f: Vector, h: Scalar): Vector => {
    const half = multiple(1 / 2, h);
    const ahead = (k: Vector, by: Scalar): Vector => translate(f, dilate(by, k));
    const k1 = rate(f);
    const k2 = rate(ahead(k1, half));
    const k3 = rate(ahead(k2, half));
    const k4 = rate(ahead(k3, h));
    const sixth = over(h, h.in.of(6));
    return combine([h.in.of(1), sixth, multiple(2, sixth), multiple(2, sixth), sixth], [f, k1, k2, k3, k4]);
  };
