import { solve, Matrix } from 'ml-matrix';
import { circleMean } from '../../src/arithmetic/circleMean.js';
import { hypergeometric0F1 } from '../../src/arithmetic/hypergeometric0F1.js';
import { running } from '../../src/arithmetic/running.js';
import type { Approx, Scalar } from '../../src/arithmetic/arithmetic.js';
import { centre } from '../../src/sphere/centres.js';
import { exponential, minus, multiple, over, plus, root, square, sum, times } from '../../src/sphere/verbs.js';
import { known as approx } from '../evidence/overlap.js';

/** Harmonics a_1, …, a_K of the density 1 + Σ a_k cos 2kθ against σ, with a bound for each, and the least energy. */
export interface CollocatedDensity {
  readonly harmonics: readonly Approx[];
  readonly energy: Approx;
}

const K = 12;
/** Beyond that many harmonics of the potential a tail bound is used. */
const judged = 16;

/**
 * Second route to `minimisingDensity` and `minimalEnergy` on the circle: the density f of the minimiser of E_D,
 * D = diag(1, d), by Fourier collocation in plain numbers and a proved distance.
 *
 * With r e^{iψ} = cos θ + i d sin θ the potential of f = 1 + Σ_{k≤K} a_k cos 2kθ has the harmonics
 *   ρ_k = 2 γ_k R_k,  R_k = ∫ Re (r e^{iψ})^{2k} ₀F₁(;2k+1;r²/4) f dσ,  γ_k = 4^{−k}/(2k)!,  k ≥ 1,
 * all zero for the minimiser. Let g be what is missing, of mass 0. Its potential is −Σ ρ_k cos 2kθ and a constant, and
 * D ⪰ m Id, m = min(1, d), gives  ½ Σ λ_k g_k² ≤ E_{m Id}(g) ≤ E_D(g) = −½ Σ ρ_k g_k,  λ_k = I_{2k}(m).  Hence
 *   λ_k g_k² ≤ B,  B = Σ_k ρ_k²/λ_k,  and  0 ≤ E_D(f) − min E_D = E_D(g) ≤ B/2.
 * For k > 16:  |ρ_k| ≤ 2 S I_{2k}(M), S = 1 + Σ|a_k|, M = max(1, d), so the terms of B are at most
 * 4 S² e^{M²/2} γ_k (M²/m)^{2k}, which fall by more than half each while M²/m ≤ 8.
 * The means are trapezoidal sums with the bound of `circleMean`: in |Im θ| ≤ 1 the cosines are at most e^{2k}, |r²| is
 * at most Q = ((1 + d) cosh 1)², and |₀F₁(;a;z)| ≤ e^{|z|}.
 */
export const collocatedDensity = (d: number): CollocatedDensity => {
  const a = collocated(d);
  const moments = Array.from({ length: judged + 1 }, (_, k) => moment(d, a, k));
  const potential = moments.map((R, k) => times(multiple(k === 0 ? 1 : 2, gamma(k)), R));
  const lambda = potential.map((_, k) => besselI(2 * k, Math.min(1, d)));
  const judgedPart = sum(potential.slice(1).map((rho, k) => over(square(rho), lambda[k + 1]!)));
  const B = plus(judgedPart, tail(d, a));
  const reached = plus(potential[0]!, multiple(0.5, sum(a.map((c, k) => times(running.of(c), potential[k + 1]!)))));
  const spread = approx(B);
  const energy = approx(reached);
  return {
    harmonics: a.map((value, k) => ({ value, error: upper(root(over(B, lambda[k + 1]!))) })),
    energy: { value: energy.value, error: energy.error + spread.value + spread.error },
  };
};

const upper = (x: Scalar): number => {
  const { value, error } = approx(x);
  return (value + error) * (1 + 2 ** -40);
};

/** γ_k = 4^{−k}/(2k)!. */
const gamma = (k: number): Scalar => {
  let g = running.of(1);
  for (let j = 1; j <= 2 * k; j++) g = over(g, running.of(2 * j));
  return g;
};

/** I_j(x) = (x/2)^j/j! ₀F₁(;j+1;x²/4). */
const besselI = (j: number, x: number): Scalar => {
  const half = multiple(0.5, running.of(x));
  let factor = running.of(1);
  for (let k = 1; k <= j; k++) factor = over(times(factor, half), running.of(k));
  return times(factor, hypergeometric0F1(j + 1, square(half)));
};

/** Values at one angle: cos 2kθ, and Re (r e^{iψ})^{2k} ₀F₁(;2k+1;r²/4), for k = 0, 1, …. */
const cosinesAt = (c: Scalar, count: number): readonly Scalar[] => {
  const double = minus(multiple(2, square(c)), c.in.of(1));
  return recurrent(double, c.in.of(1), count);
};
const wavesAt = (d: number, c: Scalar, count: number): readonly Scalar[] => {
  const [cosine2, sine2] = [square(c), minus(c.in.of(1), square(c))];
  const stretched = times(square(c.in.of(d)), sine2);
  const r2 = plus(cosine2, stretched);
  return recurrent(minus(cosine2, stretched), square(r2), count).map((power, k) =>
    times(power, hypergeometric0F1(2 * k + 1, multiple(0.25, r2))),
  );
};

/** Re w^k for |w|² = q and Re w = p:  1, p, …, Re w^{k+1} = 2p Re w^k − q Re w^{k−1}. */
const recurrent = (p: Scalar, q: Scalar, count: number): readonly Scalar[] => {
  const powers = [p.in.of(1), p];
  while (powers.length < count) powers.push(minus(multiple(2, times(p, powers.at(-1)!)), times(q, powers.at(-2)!)));
  return powers;
};

const moment = (d: number, a: readonly number[], k: number): Scalar => {
  const value = (c: Scalar): Scalar => {
    const cosines = cosinesAt(c, K + 1);
    const f = a.reduce((s, one, j) => plus(s, times(c.in.of(one), cosines[j + 1]!)), c.in.of(1));
    return times(wavesAt(d, c, judged + 1)[k]!, f);
  };
  const cosh1 = 1.5430806348152439;
  const Q = ((1 + d) * cosh1) ** 2;
  const density = a.reduce((s, one, j) => s + Math.abs(one) * Math.exp(2 * (j + 1)), 1);
  return circleMean(value, running.of(2 * Q ** k * Math.exp(Q / 4) * density));
};

/** 2 × term 17 of the bound of B. */
const tail = (d: number, a: readonly number[]): Scalar => {
  const [m, M] = [Math.min(1, d), Math.max(1, d)];
  if (M * M > 8 * m) throw new Error(`collocatedDensity: max(1, d²) ≤ 8 min(1, d); found d = ${d}. The tail may grow.`);
  const S = a.reduce((s, one) => s + Math.abs(one), 1);
  const quotient = over(square(running.of(M)), running.of(m));
  let power = running.of(8 * S * S * (1 + 2 ** -40));
  for (let j = 0; j < 2 * (judged + 1); j++) power = times(power, quotient);
  return times(times(power, exponential(multiple(0.5, square(running.of(M))))), gamma(judged + 1));
};

/** a_1, …, a_K with R_1 = … = R_K = 0, in plain numbers: 64 angles, of which a quarter is different. */
const collocated = (d: number): readonly number[] => {
  const angles = Array.from({ length: 64 }, (_, j) => running.of(Math.cos((Math.PI * j) / 32)));
  const waves = angles.map(c => wavesAt(d, c, K + 1).map(centre));
  const cosines = angles.map(c => cosinesAt(c, K + 1).map(centre));
  const mean = (k: number, j: number): number =>
    angles.reduce((s, _, i) => s + (waves[i]![k]! * cosines[i]![j]!) / angles.length, 0);
  const indices = Array.from({ length: K }, (_, k) => k + 1);
  const rows = new Matrix(indices.map(k => indices.map(j => mean(k, j))));
  return solve(rows, Matrix.columnVector(indices.map(k => -mean(k, 0)))).to1DArray();
};
