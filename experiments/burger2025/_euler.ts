import type { Approx } from '../../src/arithmetic/arithmetic.js';
import { flatBound } from '../../src/flat/flatBound.js';
import { flatLayer } from '../../src/flat/flatLayer.js';
import { flatWeights, type FlatMeasure, type FlatWeights } from '../../src/flat/flatWeights.js';
import { velocityAndEnergy } from '../../src/flat/velocityAndEnergy.js';
import { workspace } from '../../src/flat/workspace.js';

/** Which field the tokens follow: SA divides by Z, USA does not and is what the published code runs. */
export type Field = 'SA' | 'USA';
export const fields: readonly Field[] = ['USA', 'SA'];

/** Euler's scheme of the published code: x ← Nrm(x ± τ b), b = Σ_j w_j e^{x·Dx_j} D x_j, for SA divided by Z. */
export interface Scheme {
  /** The diagonal of D. */
  readonly D: readonly number[];
  /** 'ascent' for V = D, 'descent' for V = −D. */
  readonly along: 'ascent' | 'descent';
  readonly field: Field;
  readonly tau: number;
  readonly steps: number;
}

/** Told the number of steps done and the energy reached. */
export type Watch = (steps: number, E: number) => void;

/** Moves the tokens, in place, and answers the energy reached. */
export const euler = (scheme: Scheme, mu: FlatMeasure, watch: Watch = () => undefined): Approx => {
  const step = stepOf(scheme, mu);
  for (let k = 0; k < scheme.steps; k++) watch(k, step());
  const E = energyAt(scheme, mu);
  watch(scheme.steps, E.value);
  return E;
};

/**
 * The same for tokens that cluster: those that agree to 2^−32 in all coordinates are one token from then on, with the
 * sum of their masses. Equal tokens move equally; the published code, in single precision, holds such tokens equal.
 * @returns  the tokens reached, each once
 */
export const clusteringEuler = (scheme: Scheme, start: FlatMeasure): FlatMeasure => {
  let mu = start;
  let step = stepOf(scheme, mu);
  for (let k = 0; k < scheme.steps; k++) {
    step();
    if (k % 16 !== 15) continue;
    const fewer = merged(mu, scheme.D.length);
    if (fewer.masses.length === mu.masses.length) continue;
    [mu, step] = [fewer, stepOf(scheme, fewer)];
  }
  return mu;
};

/** Energy of tokens as they are, with the bound of its evaluation; nothing is said of how they came there. */
export const energyAt = ({ D }: Pick<Scheme, 'D'>, mu: FlatMeasure): Approx => {
  const weights = weightsOf(D);
  const value = velocityAndEnergy(weights, mu, workspace(mu.masses.length, D.length));
  return { value, error: value * flatBound(weights, mu).energy };
};

/** Equal masses for tokens of S^{n−1}. */
export const equalTokens = (tokens: Float64Array, n: number): FlatMeasure => {
  const N = tokens.length / n;
  return { tokens, masses: new Float64Array(N).fill(1 / N) };
};

const weightsOf = (D: readonly number[]): FlatWeights => {
  const n = D.length;
  const diagonal = Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? D[k / (n + 1)]! : 0));
  return flatWeights(n, diagonal, diagonal);
};

/** One step of all tokens; answers the energy before it. */
const stepOf = ({ D, along, field, tau }: Scheme, mu: FlatMeasure): (() => number) => {
  const at = workspace(mu.masses.length, D.length);
  const attention = field === 'SA' ? 'softmax' : 'unnormalised';
  const of = { weights: weightsOf(D), h: along === 'ascent' ? tau : -tau, attention } as const;
  return () => flatLayer(of, mu, at);
};

const merged = ({ tokens, masses }: FlatMeasure, n: number): FlatMeasure => {
  const groups = new Map<string, { readonly x: readonly number[]; mass: number }>();
  for (let i = 0; i < masses.length; i++) {
    const x = [...tokens.subarray(i * n, i * n + n)];
    const key = x.map(a => Math.round(a * 2 ** 32)).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { x, mass: masses[i]! });
    else group.mass += masses[i]!;
  }
  const all = [...groups.values()];
  return { tokens: Float64Array.from(all.flatMap(({ x }) => x)), masses: Float64Array.from(all, ({ mass }) => mass) };
};
