import { logarithm } from '../arithmetic/logarithm.js';
import { centre } from '../sphere/centres.js';
import { groundedPotentials } from '../sphere/groundedPotentials.js';
import { difference, dilate, dot, logarithm as log, minus, negative, plus, quotient, sum } from '../sphere/verbs.js';
import { times, translate, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { shiftedKernels } from './shiftedKernels.js';

/** Logits ℓ_ij of N queries and N keys, and the masses of both. */
export interface BalanceProblem {
  readonly logits: Matrix;
  readonly masses: Vector;
}

/**
 * The shares S_ij = w_j e^{ℓ_ij + g_j}/Σ_k w_k e^{ℓ_ik + g_k} at the potentials g, by what they leave to be done: the
 * residual r_j = Σ_i w_i S_ij − w_j, and its derivative, the Laplacian of the conductances c_jk = Σ_i w_i S_ij S_ik.
 */
export const networkOf = ({ logits, masses }: BalanceProblem, g: Vector) => {
  const rows = logits.map(row => {
    const { kernels } = shiftedKernels(translate(row, g));
    const shares = kernels.map((k, j) => times(masses[j]!, k));
    return quotient(shares, sum(shares));
  });
  const columns = transpose(rows);
  const weighed = columns.map(column => column.map((s, i) => times(masses[i]!, s)));
  return {
    residual: weighed.map((column, j) => minus(sum(column), masses[j]!)),
    conductances: columns.map(column => weighed.map(other => dot(column, other))),
  };
};

/** One sweep of Sinkhorn's iteration in the logarithmic domain: rows, then columns, are made to sum to 1. */
const sweep = ({ logits, masses }: BalanceProblem, g: Vector): Vector => {
  const scaling = (potentials: Vector) => (row: Vector) => {
    const { shift, kernels } = shiftedKernels(translate(row, potentials));
    return negative(plus(shift, log(dot(masses, kernels))));
  };
  return transpose(logits).map(scaling(logits.map(scaling(g))));
};

/** max − min, as a double. */
const oscillation = (x: Vector): number => {
  const all = x.map(centre);
  return Math.max(...all) - Math.min(...all);
};

/** Sweeps from g = 0 as long as each moves the potentials at most half as far as the one before. Plain numbers. */
export const swept = (problem: BalanceProblem): Vector => {
  let g: Vector = problem.masses.map(w => w.in.of(0));
  for (let last = Infinity; ;) {
    const next = sweep(problem, g);
    const moved = oscillation(difference(next, g));
    g = next;
    if (!(moved <= last / 2 && moved > 0)) return g;
    last = moved;
  }
};

/** More steps than any problem takes whose numbers are not lost in rounding. */
const most = 256;

/**
 * Newton steps  g ← g + θδ,  L δ = −r,  to stagnation. Plain numbers: what errors the operands carry is dropped.
 *
 * θ = log(1 + 2s)/2s, s = max δ − min δ, minimises the upper bound −θq + q (e^{2θs} − 2θs − 1)/4s², q = δ·Lδ, for the
 * convex function whose gradient is r, so that every step descends; from s < ¼ on whole steps converge quadratically.
 * Where conductances are lost below the smallest double, a sweep stands in for the step.
 */
export const settled = (problem: BalanceProblem, start: Vector): Vector => {
  let [g, last] = [start, Infinity];
  for (let k = 0; k < most; k++) {
    const step = direction(problem, g);
    const size = oscillation(step);
    if (!(size > 0 && size < Infinity) || (last < 1 / 4 && size >= last / 2)) return g;
    const theta = size < 1 / 4 ? 1 : logarithm(1 + 2 * size) / (2 * size);
    g = translate(g, dilate(g[0]!.in.of(theta), step)).map(a => a.in.pivot([a]));
    last = size;
  }
  return g;
};

const direction = (problem: BalanceProblem, g: Vector): Vector => {
  const { residual, conductances } = networkOf(problem, g);
  const newton = groundedPotentials(conductances)(residual.map(negative));
  return newton.every(a => Number.isFinite(centre(a))) ? newton : difference(sweep(problem, g), g);
};
