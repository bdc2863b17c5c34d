import { retrieved, type Attend } from './attend.js';
import { projected, type Field } from './field.js';
import type { Weights } from './weights.js';

/** A kind of attention: its field Γ_μ in ℝⁿ and the velocity P_x Γ_μ(x) that it drives on the sphere. */
export interface Variant<W extends Weights = Weights> {
  readonly name: string;
  readonly average: Field<W>;
  readonly velocity: Field<W>;
}

/** The kind of attention with these shares. */
export const variant = <W extends Weights>(name: string, attend: Attend<W>): Variant<W> => {
  const average = retrieved(attend);
  return { name, average, velocity: projected(average) };
};
