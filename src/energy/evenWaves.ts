import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { besselRatio } from '../arithmetic/besselRatio.js';
import { hypergeometric0F1 } from '../arithmetic/hypergeometric0F1.js';
import { minus, multiple, norm2, over, plus, root, square, times, type Vector } from '../sphere/verbs.js';

/**
 * Solutions of Δu = u on ℝⁿ that are even in every coordinate, n = 2, 3:
 *   u_{l,m}(z) = ∫ e^{x·z} Y_{l,m}(x) dσ(x) = λ_l(|z|) Y_{l,m}(z/|z|),   l, m even, m ≤ l ≤ 2K.
 *
 * Y_{l,m} = cos lθ for n = 2 (no m), and for n = 3 the harmonic S_l^m(cos θ) cos mφ of Schmidt, Σ_m (Y_{l,m})² ≤ 1. So
 * |Y| ≤ 1, u_{0,0}(0) = 1, and every other one vanishes at 0. λ_l as in `funkHecke` with β = |z|; z may be 0.
 * @param n  2 or 3
 * @param K  half of the largest degree
 * @returns  z ↦ (u_{0,0}, u_{2,0}, u_{2,2}, u_{4,0}, …)
 * Error     running bound. With λ_l = r^l Λ_l:  Λ_0 = ₀F₁(;n/2;r²/4), Λ_{l+1} = Λ_l h_{n+2l}, h_m the continued
 *           fraction of `besselRatio`: positive terms. The harmonics cancel where they are small against r^l.
 * See       test/energy/evenWaves.test.ts (the integral as second route)
 */
export const evenWaves = (A: Arithmetic, n: number, K: number): ((z: Vector) => Vector) => {
  if (n !== 2 && n !== 3) throw new Error(`evenWaves: n must be 2 or 3; found ${n}. Other spheres have no basis here.`);
  const solid = n === 2 ? planar(K) : spatial(A, K);
  return z => {
    const radial = radials(n, 2 * K, norm2(z));
    return solid(z).flatMap((row, k) => row.map(Y => times(radial[2 * k]!, Y)));
  };
};

/** Λ_0, …, Λ_L at r². */
const radials = (n: number, L: number, r2: Scalar): Vector => {
  const A = r2.in;
  const first = hypergeometric0F1(n / 2, multiple(0.25, r2));
  if (L === 0) return [first];
  const ratios = [besselRatio(n + 2 * (L - 1), r2)];
  for (let l = L - 2; l >= 0; l--) ratios.unshift(over(A.of(1), plus(A.of(n + 2 * l), times(r2, ratios[0]!))));
  return ratios.reduce<Vector>((all, ratio) => [...all, times(all.at(-1)!, ratio)], [first]);
};

/** Re (z_1 + i z_2)^{2k}, k = 0, …, K, by p_{k+1} = 2(z_1² − z_2²) p_k − ρ⁴ p_{k−1}. */
const evenPowers = (z: Vector, K: number): Vector => {
  const [a, b] = [square(z[0]!), square(z[1]!)];
  const [c, size] = [minus(a, b), square(plus(a, b))];
  const powers = [a.in.of(1), c];
  for (let k = 1; k < K; k++) powers.push(minus(times(multiple(2, c), powers[k]!), times(size, powers[k - 1]!)));
  return powers.slice(0, K + 1);
};

/** For each k the harmonics of degree 2k, as homogeneous polynomials. */
type Solid = (z: Vector) => readonly Vector[];

const planar =
  (K: number): Solid =>
  z =>
    evenPowers(z, K).map(p => [p]);

/**
 * S_l^m r^l = Q_l^m Re (z_1 + i z_2)^m with (Q_m^m)² = 2 Π_{j ≤ m} (1 − 1/2j), Q_0^0 = 1, and
 *   √(l² − m²) Q_l^m = (2l − 1) z_3 Q_{l−1}^m − √((l−1)² − m²) r² Q_{l−2}^m.
 */
const spatial = (A: Arithmetic, K: number): Solid => {
  const rows = Array.from({ length: K + 1 }, (_, k) => recurrence(A, 2 * k, 2 * K));
  return z => {
    const [powers, r2] = [evenPowers(z, K), norm2(z)];
    const Q = rows.map((row, k) => climbed(row, z[2]!, r2).map(q => times(q, powers[k]!)));
    return Array.from({ length: K + 1 }, (_, l) => Q.slice(0, l + 1).map((column, k) => column[2 * (l - k)]!));
  };
};

interface Recurrence {
  readonly first: Scalar;
  readonly steps: readonly (readonly [Scalar, Scalar])[];
}

const recurrence = (A: Arithmetic, m: number, L: number): Recurrence => {
  const shares = Array.from({ length: m }, (_, j) => A.of((2 * j + 1) / 2)).map((a, j) => over(a, A.of(j + 1)));
  const first = m === 0 ? A.of(1) : root(shares.reduce(times, A.of(2)));
  const steps = Array.from({ length: L - m }, (_, k) => m + 1 + k).map(l => {
    const size = A.of(l * l - m * m);
    return [over(A.of(2 * l - 1), root(size)), root(over(A.of((l - 1) ** 2 - m * m), size))] as const;
  });
  return { first, steps };
};

/** Q_m^m, Q_{m+1}^m, …. */
const climbed = ({ first, steps }: Recurrence, z3: Scalar, r2: Scalar): Vector => {
  const Q = [first];
  steps.forEach(([up, back], k) => {
    const rise = times(times(up, z3), Q[k]!);
    Q.push(k === 0 ? rise : minus(rise, times(times(back, r2), Q[k - 1]!)));
  });
  return Q;
};
