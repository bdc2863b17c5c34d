import { u } from '../arithmetic/arithmetic.js';
import { float64 } from '../arithmetic/float64.js';
import { leastSquares } from '../arithmetic/leastSquares.js';
import { running } from '../arithmetic/running.js';
import { orthantGrid } from '../measure/orthantGrid.js';
import { gridFor } from '../measure/supremum.js';
import { centre } from '../sphere/centres.js';
import { stripOf, unity, weightedWaves, type Boundary, type Trial } from './exitMean.js';
import { weightedEllipsoid } from './weightedEllipsoid.js';

/** Half-degrees that are tried, and the finest grid of angles 2^−k. */
export const efforts = {
  2: { degrees: [4, 8, 12, 16, 24, 32, 48, 64], most: 12 },
  3: { degrees: [3, 4, 5, 6, 8, 10, 12, 14], most: 9 },
} as const;

/** A defect that rounding alone would leave, in units of u. */
const enough = 2 ** 6;

/**
 * Coefficients of waves for the exit problem, found in plain numbers: least squares on a grid, with more and more waves
 * until the defect is of the size of roundings, or the best of all; and a grid that is fine enough to show it.
 *
 * A heuristic: nothing is claimed of what is found. `exitMean` encloses what it is worth.
 * @param axes  d_1 ≤ … ≤ d_n, n = 2, 3
 * @param fs    boundary functions, one trial for each
 */
export const trialsFor = (axes: readonly number[], fs: readonly Boundary[]): readonly Trial[] => {
  const n = axes.length === 3 ? 3 : 2;
  const { degrees, most } = efforts[n];
  const found: Fit[] = [];
  for (const K of degrees) {
    found.push(fitted(axes, fs, { K, ridge: 0 }));
    if (found.at(-1)!.defect <= enough * u) break;
  }
  const { coefficients } = found.reduce((best, fit) => (fit.defect < best.defect ? fit : best));
  const body = weightedEllipsoid(axes.map(running.of));
  return coefficients.map((c, i) => ({ coefficients: c, k: gridFor(stripOf(body, fs[i]!, c), u, most) }));
};

export interface Fit {
  readonly coefficients: readonly (readonly number[])[];
  readonly defect: number;
}

interface Effort {
  readonly K: number;
  /** What large coefficients cost: min |A c − b|² + ridge² |c|². */
  readonly ridge: number;
}

/** Coefficients of the waves of degree ≤ 2K for each boundary function, and the largest defect on a grid. */
export const fitted = (axes: readonly number[], fs: readonly Boundary[], { K, ridge }: Effort): Fit => {
  const body = weightedEllipsoid(axes.map(float64.of));
  const points = orthantGrid(float64, axes.length, Math.ceil(Math.log2(1.5 * K)) + 2);
  const rows = points.map(weightedWaves(body, K));
  const columns = rows[0]!.waves.map((_, j) => rows.map(({ waves }) => centre(waves[j]!)));
  const sides = fs.map(f => rows.map(({ weight }, i) => centre(weight) * centre(f.at(points[i]!))));
  const cost = columns.map((_, j) => columns.map((__, k) => (j === k ? ridge : 0)));
  const coefficients = leastSquares(
    columns.map((column, j) => [...column, ...cost[j]!]),
    sides.map(side => [...side, ...columns.map(() => 0)]),
  );
  const defects = sides.flatMap((side, s) =>
    side.map((b, i) => Math.abs(columns.reduce((sum, column, j) => sum + coefficients[s]![j]! * column[i]!, -b))),
  );
  return { coefficients, defect: defects.reduce((m, x) => Math.max(m, x), 0) };
};

/** The same for one boundary function. */
export const trialFor = (axes: readonly number[], f: Boundary): Trial => trialsFor(axes, [f])[0]!;

/** A few waves and a coarse grid, for bounds of some six digits at once. */
export const coarseTrial = (axes: readonly number[]): Trial => {
  const [K, k] = axes.length === 3 ? [3, 5] : [6, 6];
  return { coefficients: fitted(axes, [unity], { K, ridge: 0 }).coefficients[0]!, k };
};
