import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { exponential, minus, multiple, over, plus, root, square, sum, times, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from './measure.js';
import { reweighted } from './reweighted.js';

/** Polynomials of at most this degree in y_1, y_2 are integrated exactly. */
export const degreeOfTheRule = 23;

/**
 * Tokens of S^{n−1} that integrate like σ in a plane: ∫ p dμ = ∫ p dσ for every polynomial p of degree ≤ 23 in
 * (y_1, y_2); n = 2, 3, 4. Nothing is asked of the other coordinates, which are ≥ 0.
 *
 * n = 2: the regular 24-gon. Otherwise y = (r cos φ, r sin φ, y_3, 0 …) with φ on the 24-gon: by Archimedes y_3 is
 * uniform on [0, 1] when n = 3, and 1 − 2r² on [−1, 1] when n = 4; they run through points of Fejér's rule. Masses > 0.
 * Error   running bounds of the square roots. 24, 288, 288 tokens.
 * Source  Fejér's first rule: exact for degree < M in c on M points cos θ_j, θ_j = (2j − 1)π/2M
 * See     uniformPartition, test/measure/uniformRule.test.ts (moments of σ)
 */
export const uniformRule = (A: Arithmetic, n: number): Measure => {
  const turn = circle(A);
  const polygon = Array.from({ length: 24 }, (_, k) => turn[4 * k]!);
  if (n === 2) return rule(polygon.map(y => ({ y, w: over(A.of(1), A.of(24)) })));
  const heights = n === 3 ? fejer(turn, 24).slice(0, 12).map(onUpperHalf) : fejer(turn, 12).map(onDisc);
  if (n === 3 || n === 4) return rule(heights.flatMap(at => polygon.map(z => lifted(at, z, n))));
  throw new Error(`uniformRule: n must be 2, 3 or 4; found ${n}. Larger spheres have no rule here.`);
};

type Node = { readonly y: Vector; readonly w: Scalar };
/** The radius r in the plane, the height y_3 and a mass. */
type Height = { readonly r: Scalar; readonly y: Scalar; readonly w: Scalar };
type Share = { readonly c: Scalar; readonly s: Scalar; readonly w: Scalar };

const rule = (nodes: readonly Node[]): Measure =>
  measure(
    nodes.map(({ y }) => y),
    nodes.map(({ w }) => w),
  );

const lifted = ({ r, y, w }: Height, z: Vector, n: number): Node => {
  const zeros = Array.from({ length: n - 3 }, () => y.in.of(0));
  return { y: [...z.map(a => times(r, a)), y, ...zeros], w: over(w, y.in.of(24)) };
};

const onUpperHalf = ({ c, s, w }: Share): Height => ({ r: s, y: c, w: multiple(2, w) });

/** r² = (1 − c)/2, y_3² = (1 + c)/2. */
const onDisc = ({ c, w }: Share): Height => {
  const half = (a: Scalar): Scalar => root(multiple(0.5, a));
  return { r: half(minus(c.in.of(1), c)), y: half(plus(c.in.of(1), c)), w };
};

/** M divides 24: the points cos θ_j with sin θ_j and masses (1/M)(1 − 2 Σ_{l ≤ M/2} cos(2lθ_j)/(4l² − 1)). */
const fejer = (turn: readonly Vector[], M: number): readonly Share[] => {
  const step = 48 / (2 * M);
  const cosine = (k: number): Scalar => turn[(k * step) % 96]![0]!;
  return Array.from({ length: M }, (_, k) => 2 * k + 1).map(j => {
    const A = turn[0]![0]!.in;
    const terms = Array.from({ length: M / 2 }, (_, l) => over(cosine(2 * (l + 1) * j), A.of(4 * (l + 1) ** 2 - 1)));
    const w = over(minus(A.of(1), multiple(2, sum(terms))), A.of(M));
    return { c: cosine(j), s: turn[j * step]![1]!, w };
  });
};

/** (cos kπ/48, sin kπ/48), k = 0, …, 95: from π/6 by halving the angle three times, then turning on. */
const circle = (A: Arithmetic): readonly Vector[] => {
  const sixth = [multiple(0.5, root(A.of(3))), A.of(0.5)] as const;
  const [c, s] = [0, 1, 2].reduce<readonly [Scalar, Scalar]>(halved, sixth);
  let points: readonly Vector[] = [[A.of(1), A.of(0)]];
  while (points.length < 96) {
    const [a, b] = points.at(-1) as readonly [Scalar, Scalar];
    points = [...points, [minus(times(c, a), times(s, b)), plus(times(s, a), times(c, b))]];
  }
  return points;
};

/** (cos φ/2, sin φ/2) from (cos φ, sin φ). */
const halved = ([c, s]: readonly [Scalar, Scalar]): readonly [Scalar, Scalar] => {
  const half = root(multiple(0.5, plus(c.in.of(1), c)));
  return [half, over(s, multiple(2, half))];
};

/**
 * What the rule leaves out of the velocity of (1 + εY)σ for D = β Id, Y of degree ≤ k, |εY| ≤ ½ and x in the plane:
 *   16 |β|^{J+1}/(J+1)! e^{2|β|},  J = 22 − k.
 *
 * Proof. y Y(y) (x·y)^j is integrated exactly for j ≤ J. Beyond, the rest of e^{βt} is at most
 * R = |β|^{J+1}/(J+1)! e^{|β|}, twice (tokens and σ), times 3/2: numerator and denominator are off by 3R,
 * and Z ≥ e^{−|β|}/2, |v| ≤ 1: 12 R e^{|β|}.
 * Error   2|β| ≤ 1 + β² is used: the value is larger than the formula, by e^{(1−|β|)²}.
 */
export const ruleRemainder = (beta: Scalar, k: number): Scalar => {
  const J = degreeOfTheRule - 1 - k;
  const term = Array.from({ length: J + 1 }, (_, j) => over(beta, beta.in.of(j + 1))).reduce(times);
  return multiple(16, times(term, exponential(plus(beta.in.of(1), square(beta)))));
};

/** The rule with the masses of the density 1 + y_1/2: uniform no longer. */
export const leaningRule = (A: Arithmetic, n: number): Measure =>
  reweighted(uniformRule(A, n), y => plus(A.of(1), multiple(0.5, y[0]!)));
