import { unreadable, type Arithmetic } from '../arithmetic/arithmetic.js';
import { float64 } from '../arithmetic/float64.js';
import { sizeOf, unbounded, widened } from '../arithmetic/widened.js';
import { centreRowsIn, centresIn } from '../sphere/centres.js';
import { exceeds } from '../sphere/exceeds.js';
import { groundedPotentials } from '../sphere/groundedPotentials.js';
import { dot, minus, multiple, over, root, times, type Vector } from '../sphere/verbs.js';
import { networkOf, settled, swept, type BalanceProblem } from './balance.js';

/**
 * Column potentials g of Sinkhorn's kernel:
 *   Σ_i w_i S_ij(g) = w_j,  S_ij(g) = w_j e^{ℓ_ij + g_j}/Σ_k w_k e^{ℓ_ik + g_k}.
 *
 * The fixed point of Sinkhorn's iteration up to a constant, which no share sees; the last potential is exact.
 * Plain numbers first: sweeps in the logarithmic domain, then Newton steps to stagnation (with many digits, Newton
 * steps go on from the doubles). One step then proves the distance from g̃, which was found, to the solution g̃ + δ.
 * @param problem  logits ℓ, N × N, and masses w, N
 * @returns        N potentials; infinite bounds where the step proves nothing. Numeric readings only.
 * Error           The residual r_j = Σ_i w_i S_ij − w_j is a gradient in g with the Hessian
 *                 L = diag(Σ_i w_i S_ij) − Σ_i w_i S_i S_iᵀ, a graph Laplacian of the conductances Σ_i w_i S_ij S_ik.
 *                 With s = max δ − min δ the shares at g̃ + tδ differ by factors such that L(g̃ + tδ) ⪰ e^{−2ts} L, so
 *                 −r·δ = ∫₀¹ δ·L(g̃ + tδ)δ dt ≥ φ |δ|_L²,  φ = (1 − e^{−2s})/2s, and by Cauchy–Schwarz φ |δ|_L ≤ η,
 *                 η² = r·L⁺r ≤ |r|·Z|r|, Z the inverse of L grounded at N. Since s² ≤ κ²|δ|_L² for κ² = 2 max_j Z_jj,
 *                 above every effective resistance, (1 − e^{−2s})/2 = sφ ≤ κη = ρ. For ρ < ½ this says
 *                 φ ≥ e^{−s} ≥ √(1 − 2ρ), and |δ_j − δ_N|² ≤ Z_jj |δ|_L² ≤ Z_jj η²/(1 − 2ρ).
 *                 No closeness of g̃ is assumed. Cost O(N³).
 * Source          derived here
 * See             balance (the iteration), test/attention/balancedPotentials.test.ts
 */
export const balancedPotentials = (problem: BalanceProblem): Vector => {
  const A = problem.masses[0]!.in;
  if (A.exact) return unreadable(A.name, 'the fixed point of an iteration');
  const plain = found(float64, problem, []);
  if (A.name === 'float64') return plain;
  return enclosed(problem, A.name === 'multiprecision' ? found(A, problem, plain) : centresIn(A, plain));
};

/** The potentials in plain numbers of the reading A, from the given ones or, if there are none, from sweeps. */
const found = (A: Arithmetic, { logits, masses }: BalanceProblem, start: Vector): Vector => {
  const problem =
    A.name === 'multiprecision'
      ? { logits: logits.map(row => row.map(plainly)), masses: masses.map(plainly) }
      : { logits: centreRowsIn(A, logits), masses: centresIn(A, masses) };
  return settled(problem, start.length === 0 ? swept(problem) : centresIn(A, start));
};

/** The centre of a number, as exact number of its reading. */
const plainly = (a: Vector[number]): Vector[number] => a.in.pivot([a]);

const enclosed = (problem: BalanceProblem, g: Vector): Vector => {
  const A = g[0]!.in;
  const { residual, conductances } = networkOf(problem, g);
  const solve = groundedPotentials(conductances);
  const sizes = residual.map(r => A.of(sizeOf(r)));
  const eta2 = dot(sizes, solve(sizes));
  const resistances = g.map((_, j) => solve(g.map((__, k) => A.of(j === k ? 1 : 0)))[j]!).slice(0, -1);
  const kappa2 = A.of(2 * resistances.reduce((m, Z) => Math.max(m, sizeOf(Z)), 0));
  const room = minus(A.of(1), multiple(2, root(times(kappa2, eta2))));
  const proved = exceeds(room, A.of(0));
  const bounds = resistances.map(Z => (proved ? root(over(times(Z, eta2), room)) : unbounded(A)));
  return g.map((a, j) => (j < bounds.length ? widened(a, bounds[j]!) : a));
};
