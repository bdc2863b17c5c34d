import type { Approx } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { perturbationConstant } from '../../src/energy/perturbationConstant.js';
import { multiple } from '../../src/sphere/verbs.js';
import { approx } from './_thresholds.js';

/**
 * Slope of the second harmonic at ε = 0: for D = Id + ε diag(0, 1) the density is 1 + ε s cos 2θ + O(ε²), s = −α/2,
 * α = −I_1(1)/I_2(1).
 */
export const slope = (): Approx => approx(multiple(-0.5, perturbationConstant(2, running.of(1))));

/** −α/2 of the published code, which weighs e^{cos} cos by sin instead of 1: α = −(2/e)/(π I_2(1)). */
export const codeSlope = (): number => {
  const count = 1000;
  const angles = Array.from({ length: count }, (_, k) => (Math.PI * k) / (count - 1));
  const total = (f: (theta: number) => number): number => angles.reduce((s, theta) => s + f(theta), 0);
  const first = total(theta => Math.exp(Math.cos(theta)) * Math.cos(theta) * Math.sin(theta));
  return first / total(theta => Math.exp(Math.cos(theta)) * Math.cos(2 * theta)) / 2;
};

/** Harmonics 2 I_k(y)/I_0(y) of the guessed density ~ exp(y cos 2θ), y = ε²/5 + e ε/2, by quadrature. */
export const guessHarmonics = (epsilon: number, count: number): readonly number[] => {
  const y = epsilon ** 2 / 5 + (Math.E / 2) * epsilon;
  const angles = Array.from({ length: 64 }, (_, j) => (Math.PI * j) / 32);
  const mean = (k: number): number =>
    angles.reduce((s, t) => s + Math.exp(y * Math.cos(t)) * Math.cos(k * t), 0) / angles.length;
  return Array.from({ length: count }, (_, k) => (2 * mean(k + 1)) / mean(0));
};

/** Norm in L²(σ) of density − (1 + Σ b_k cos 2kθ), over the harmonics that are known. */
export const distance = (harmonics: readonly Approx[], b: readonly number[]): Approx => {
  const norm = (parts: readonly number[]): number => Math.sqrt(parts.reduce((s, x) => s + x * x, 0) / 2);
  return {
    value: norm(harmonics.map(({ value }, k) => value - (b[k] ?? 0))),
    error: norm(harmonics.map(a => a.error)),
  };
};
