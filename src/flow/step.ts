import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Motion } from '../attention/motion.js';
import type { Measure } from '../measure/measure.js';
import { movedTokens } from '../measure/movedTokens.js';
import { combine, times, translate, type Vector } from '../sphere/verbs.js';
import { fractionIn, type EmbeddedPair, type Fraction, type Tableau } from './tableau.js';

/**
 * One explicit Runge–Kutta step  x_i⁺ = x_i + h Σ_s b_s k_{s,i},  all tokens at once; no retraction.
 *
 * |x_i⁺|² = 1 only to the order of the table: a retraction would hide this drift, so it has its own name.
 * @param table   the method
 * @param motion  μ ↦ velocities of its tokens
 * @returns       (μ, h) ↦ the measure after time h, with the same masses
 * Error          running bound of the step as written; the truncation error is not in it
 * See            retraction, denseOutput
 */
export const step =
  (table: Tableau, motion: Motion) =>
  (mu: Measure, h: Scalar): Measure =>
    advanced(mu, h, { coefficients: table.b, stages: stages(table, motion, { mu, h }) });

/** The step of an embedded pair and that of its companion, from the same stages. */
export const embeddedStep =
  (pair: EmbeddedPair, motion: Motion) =>
  (mu: Measure, h: Scalar): { readonly next: Measure; readonly companion: Measure } => {
    const ks = stages(pair, motion, { mu, h });
    return {
      next: advanced(mu, h, { coefficients: pair.b, stages: ks }),
      companion: advanced(mu, h, { coefficients: pair.companion.b, stages: ks }),
    };
  };

type Stage = readonly Vector[];

const stages = (table: Tableau, motion: Motion, { mu, h }: { mu: Measure; h: Scalar }): readonly Stage[] =>
  table.a.reduce<readonly Stage[]>(
    (ks, coefficients) => [...ks, motion(advanced(mu, h, { coefficients, stages: ks }))],
    [],
  );

const advanced = (
  mu: Measure,
  h: Scalar,
  by: { coefficients: readonly Fraction[]; stages: readonly Stage[] },
): Measure => {
  const used = by.stages.filter((_, s) => by.coefficients[s] !== '0');
  const lengths = by.coefficients.filter(f => f !== '0').map(f => times(h, fractionIn(mu.in, f)));
  if (used.length === 0) return mu;
  return movedTokens(mu, (x, i) => {
    const slopes = used.map(k => k[i]!);
    return translate(x, combine(lengths, slopes));
  });
};
