import { u, type Scalar } from '../arithmetic/arithmetic.js';
import { cosines } from '../arithmetic/cosines.js';
import { float64 } from '../arithmetic/float64.js';
import { running } from '../arithmetic/running.js';
import { orthantGrid } from '../measure/orthantGrid.js';
import { gridFor } from '../measure/supremum.js';
import { centre } from '../sphere/centres.js';
import { evenWaves } from './evenWaves.js';
import { unity } from './exitMean.js';
import { potentialStrip, type RitzTrial } from './ritzEnergy.js';
import { spectrum } from './spectrum.js';
import { efforts, fitted } from './trialFor.js';

/**
 * Masses at the corners of a grid for which the potential of D = diag(d_1, …, d_n) is nearly constant: the weights of a
 * quadrature times the density Σ_j c_j Y_j, as ∫ e^{x·Dy} Y_j(x) dσ(x) = u_j(Dy) is what the exit problem fits to 1.
 *
 * Coefficients are kept small, or those that the potential does not feel would be noise. For axes far apart some masses
 * may be negative. A heuristic: `ritzEnergy` encloses what it is worth.
 */
export const ritzTrial = (axes: readonly number[], K = axes.length === 3 ? 8 : 16): RitzTrial => {
  const n = axes.length === 3 ? 3 : 2;
  const trial = massesAt(axes, { K, corners: n === 3 || K > 8 ? 6 : 5 });
  return { ...trial, k: gridFor(potentialStrip(axes.map(running.of), totalOf(trial.masses)), u, efforts[n].most) };
};

/** A few corners, for bounds of three or four digits at once. */
export const coarseRitzTrial = (axes: readonly number[]): RitzTrial =>
  axes.length === 3
    ? { ...massesAt(axes, { K: 2, corners: 4 }), k: 5 }
    : { ...massesAt(axes, { K: 4, corners: 4 }), k: 5 };

/** A few corners with the weights of σ. */
export const uniformTrial = (axes: readonly number[]): RitzTrial => {
  const corners = axes.length === 3 ? 3 : 4;
  return { corners, k: 5, masses: weights(axes.length, corners) };
};

/** Σ |w|/Σ w. */
const totalOf = (masses: readonly number[]): Scalar =>
  running.of(masses.reduce((s, w) => s + Math.abs(w), 0) / masses.reduce((s, w) => s + w, 0));

interface Corners {
  readonly K: number;
  readonly corners: number;
}

const massesAt = (axes: readonly number[], { K, corners }: Corners): Pick<RitzTrial, 'corners' | 'masses'> => {
  const n = axes.length;
  const [c] = fitted(axes, [unity], { K, ridge: 2 ** -50 }).coefficients;
  const harmonics = evenWaves(float64, n, K);
  const lambda = degreesOf(n, K).map(l => centre(spectrum(n, l, float64.of(1))));
  const density = orthantGrid(float64, n, corners).map(y =>
    harmonics(y).reduce((s, wave, j) => s + (c![j]! * centre(wave)) / lambda[j]!, 0),
  );
  return { corners, masses: weights(n, corners).map((w, i) => w * density[i]!) };
};

/** The degree of each wave, in the order of `evenWaves`. */
const degreesOf = (n: number, K: number): readonly number[] =>
  Array.from({ length: K + 1 }, (_, k) => Array.from({ length: n === 2 ? 1 : k + 1 }, () => 2 * k)).flat();

/** Weights at N = 2^k angles up to a factor: the trapezoidal rule in φ, that of Clenshaw and Curtis in cos θ. */
const weights = (n: number, k: number): readonly number[] => {
  const quarter = 2 ** (k - 2);
  const halved = (j: number): number => (j === 0 || j === quarter ? 0.5 : 1);
  const arc = Array.from({ length: quarter + 1 }, (_, j) => halved(j));
  if (n === 2) return arc;
  const cosine = cosines(float64, k).map(centre);
  const at = (j: number): number => cosine[Math.min(j % (4 * quarter), 4 * quarter - (j % (4 * quarter)))]!;
  const terms = (j: number): number =>
    arc.reduce((s, _, b) => (b === 0 ? s : s + (2 * halved(b) * at(2 * b * j)) / (4 * b * b - 1)), 0);
  return arc.flatMap((w, j) => arc.map(v => w * v * (1 - terms(j))));
};
