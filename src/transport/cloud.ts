import { centre } from '../sphere/centres.js';
import { over, type Vector } from '../sphere/verbs.js';
import { measure, type Measure } from '../measure/measure.js';

/**
 * A token measure whose masses are integers over their sum,  μ = Σ_i (k_i/K) δ_{x_i},  K = Σ k_i.
 *
 * Whether a coupling within a given distance exists hangs on equalities between sums of masses, so W_∞ jumps with them:
 * transport needs to know them exactly, and not up to a bound.
 */
export interface Cloud extends Measure {
  readonly shares: readonly number[];
}

/** N tokens with positive integer shares; equal masses when none are given. */
export const cloud = (tokens: readonly Vector[], shares: readonly number[] = tokens.map(() => 1)): Cloud => {
  const odd = shares.find(k => !(Number.isInteger(k) && k >= 1));
  if (odd !== undefined)
    throw new Error(`cloud: shares are positive integers; found ${odd}. Masses are shares over their sum.`);
  const whole = shares.reduce((s, k) => s + k, 0);
  const masses = shares.map((k, i) => over(tokens[i]![0]!.in.of(k), tokens[i]![0]!.in.of(whole)));
  return { ...measure(tokens, masses), shares };
};

/** The same masses on other tokens, as a flow moves them. */
export const carried = (mu: Cloud, to: Measure): Cloud => ({ ...mu, tokens: to.tokens });

/** The shares of two clouds in one unit: multiples of k_i L and l_j K, both with the sum KL. */
export const inOneUnit = (mu: Cloud, nu: Cloud): readonly [readonly number[], readonly number[]] => {
  const [K, L] = [mu, nu].map(({ shares }) => shares.reduce((s, k) => s + k, 0)) as [number, number];
  const common = gcd(K, L);
  return [mu.shares.map(k => (k * L) / common), nu.shares.map(l => (l * K) / common)];
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The plain numbers that are looked at where a plan is sought; what is found is proved afterwards. */
export const plain = (costs: readonly Vector[]): readonly (readonly number[])[] => costs.map(row => row.map(centre));
