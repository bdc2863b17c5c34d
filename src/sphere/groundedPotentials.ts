import { dot, over, plus, sum, times, translate, type Matrix, type Vector } from './verbs.js';

/** A node that was eliminated: its conductances to the nodes after it, their sum, and the parts that each takes. */
interface Star {
  readonly to: Vector;
  readonly total: Vector[number];
  readonly parts: Vector;
}

/**
 * Potentials of a network  Σ_k c_jk (δ_j − δ_k) = r_j for j < N,  δ_N = 0.
 *
 * The inverse of a grounded graph Laplacian, by star–mesh elimination: a node j with conductances c_jk leaves the
 * conductances c_kl + c_jk c_jl/Σ_m c_jm between the others. There is no subtraction, so for r ≥ 0 every part of δ has
 * a small relative error however far apart the conductances are; Cholesky's bound would grow with the condition.
 * @param conductances  N × N, symmetric, positive beside the diagonal; the diagonal is not read
 * @returns             currents r_1, …, r_N ↦ potentials; r_N is not read
 * Error                running bound. Cost O(N³) once and O(N²) for each r.
 * Source               Grassmann, Taksar, Heyman (1985), state reduction
 * See                  test/sphere/groundedPotentials.test.ts (the equations themselves as second route)
 */
export const groundedPotentials = (conductances: Matrix): ((r: Vector) => Vector) => {
  const stars = eliminated(conductances);
  return r => potentials(stars, r);
};

const eliminated = (conductances: Matrix): readonly Star[] => {
  const stars: Star[] = [];
  for (let c = conductances; c.length > 1;) {
    const to = c[0]!.slice(1);
    const total = sum(to);
    const parts = to.map(a => over(a, total));
    stars.push({ to, total, parts });
    c = c.slice(1).map((row, j) => row.slice(1).map((a, k) => plus(a, times(parts[j]!, to[k]!))));
  }
  return stars;
};

const potentials = (stars: readonly Star[], r: Vector): Vector => {
  const currents: Vector[] = [r];
  for (const { parts } of stars) {
    const [own, ...others] = currents.at(-1)!;
    currents.push(
      translate(
        others,
        parts.map(p => times(p, own!)),
      ),
    );
  }
  return stars.reduceRight<Vector>(
    (later, { to, total }, j) => {
      return [over(plus(currents[j]![0]!, dot(to, later)), total), ...later];
    },
    [r[0]!.in.of(0)],
  );
};
