import { symmetric } from '../src/assume/matrices.js';
import { tokens } from '../src/assume/measures.js';
import { partition } from '../src/attention/partition.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { energy } from '../src/energy/energy.js';
import { measure, type Measure } from '../src/measure/measure.js';
import { dot, minus, multiple, negative, plus, type Matrix, type Vector } from '../src/sphere/verbs.js';

type Data = { readonly D: Matrix; readonly mu: Measure; readonly nu: Measure };

/** E(ν) − E(μ) and ∫ Z_μ d(ν − μ) for ν with the tokens of the second measure and the masses of the first. */
const compared = ({ D, mu, nu: { tokens } }: Data) => {
  const masses: Vector = [...mu.masses, ...mu.masses.map(negative)];
  const signed = measure([...tokens, ...mu.tokens], masses);
  return {
    rise: minus(energy(D, measure(tokens, mu.masses)), energy(D, mu)),
    linear: dot(masses, signed.tokens.map(partition(D, mu))),
    rest: energy(D, signed),
  };
};

/** The energy is quadratic: E(ν) = E(μ) + 2 ∫ Z_μ d(ν − μ) + E(ν − μ) for D = Dᵀ; the last term is ≥ 0 for D ⪰ 0. */
export const energyOfAChord = lemmaIdentity({
  says: 'If D = Dᵀ, then E(ν) − E(μ) = 2 ∫ Z_μ d(ν − μ) + E(ν − μ).',
  given: inDimension(2, 8, n => ({ D: symmetric(n), mu: tokens(n, 1, 8), nu: tokens(n, 1, 8) })),
  then: data => {
    const { rise, linear, rest } = compared(data);
    return [equal(rise, plus(multiple(2, linear), rest))];
  },
  sizes: [
    [2, 2],
    [3, 2],
    [2, 3],
  ],
  control: {
    why: 'factor 1 for 2: only one argument of the kernel moves',
    then: data => {
      const { rise, linear, rest } = compared(data);
      return [equal(rise, plus(linear, rest))];
    },
  },
});
