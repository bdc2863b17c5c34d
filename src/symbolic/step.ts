/** A normal form that remembers the products it came from:  form = Σ scale · left · right  modulo the constraints. */
import type { Polynomial } from './polynomial.js';

export interface Step {
  readonly form: Polynomial;
  /** None for a leaf, which is what it says. */
  readonly products: readonly Product[];
}

export interface Product {
  /** A rational number. */
  readonly scale: Polynomial;
  readonly left: Step;
  readonly right: Step;
}

export const leaf = (form: Polynomial): Step => ({ form, products: [] });

/** The steps that these rest on, themselves included, leaves left out. */
export const stepsBelow = (roots: readonly Step[]): readonly Step[] => {
  const seen = new Set<Step>();
  const visit = (step: Step): void => {
    if (step.products.length === 0 || seen.has(step)) return;
    seen.add(step);
    step.products.forEach(({ left, right }) => [left, right].forEach(visit));
  };
  roots.forEach(visit);
  return [...seen];
};
