import type { Gaussian } from '../measure/gaussian.js';
import { matrixSum } from '../sphere/matrices.js';
import { image, multiple, translate, type Matrix, type Vector } from '../sphere/verbs.js';
import type { VectorField } from './field.js';

/**
 * An affine velocity field  Γ(x) = b + G x.
 *
 * Along x′ = Γ(x) a Gaussian stays one, since its tokens move by x ↦ Φx + c with Φ′ = GΦ.
 */
export interface AffineField {
  readonly offset: Vector;
  readonly slope: Matrix;
}

/** N(α, Σ) ↦ the velocity field that it drives, for the kinds of attention whose field is then affine. */
export type GaussianField = (mu: Gaussian) => AffineField;

/** x ↦ b + G x. */
export const along =
  ({ offset, slope }: AffineField): VectorField =>
  x =>
    translate(offset, image(slope, x));

/** Γ(2x) + Γ(0) and 2Γ(x): equal for all x if Γ is affine. */
export const affineDefect = (field: VectorField, x: Vector): readonly [Vector, Vector] => {
  const [nothing, twice] = [x.map(a => a.in.of(0)), x.map(a => multiple(2, a))];
  return [translate(field(twice), field(nothing)), field(x).map(a => multiple(2, a))];
};

/** The sum of the fields of several heads; an output matrix W_h is taken into V_h. */
export const sumOfHeads =
  (heads: readonly GaussianField[]): GaussianField =>
  mu => {
    if (heads.length === 0) throw new Error('sumOfHeads: there is at least one head; found 0. Give a field for each.');
    return heads
      .map(head => head(mu))
      .reduce((f, g) => ({ offset: translate(f.offset, g.offset), slope: matrixSum(f.slope, g.slope) }));
  };
