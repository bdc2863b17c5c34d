/**
 * The ring of normal forms that remember how they were made.
 *
 * Sums and rational multiples of products stay one step, so nothing but the factors of products is brought to normal
 * form on the way. Wherever the field of quotients relies on a fact (a numerator vanishes, a = c b, unit · a =
 * Π atom^power), that fact is a step too.
 * See       stepText (what an engine is asked for one step), certificate (for all steps that matter)
 */
import { product, rawProduct } from './constraints.js';
import { ratio, reciprocal } from './normalRing.js';
import { constant, nought, sum, type Polynomial, type Space } from './polynomial.js';
import type { Ring } from './quotient.js';
import { multipleFact, sealedBeside, sealedSum, type Sealing } from './sealing.js';
import { leaf, type Product, type Step } from './step.js';

const one = leaf(constant(1));

export const stepRing = (sealing: Sealing): Ring<Step> => ({
  nought: leaf(nought),
  one,
  plus: (a, b) => (isNought(a) ? b : isNought(b) ? a : added(...sealedBeside(sealing, a, b))),
  times: (a, b) => multiplied(sealing, a, b),
  vanishes: a => {
    if (a.form.terms.size > 0) return false;
    sealing.facts.push(a);
    return true;
  },
  ratio: (a, b) => {
    const c = ratio(a.form, b.form);
    if (c === undefined) return undefined;
    sealing.facts.push(multipleFact(a.form, c, b.form), a, b);
    return leaf(c);
  },
  reciprocal: a => inverted(sealing, a),
});

const added = (a: Step, b: Step): Step => ({
  form: sum(a.form, b.form),
  products: [...summands(a), ...summands(b)],
});

const multiplied = (sealing: Sealing, a: Step, b: Step): Step => {
  const { space } = sealing;
  if (isRational(a)) return multipleOf(space, a.form, b);
  if (isRational(b)) return multipleOf(space, b.form, a);
  const [left, right] = [sealedSum(sealing, a), sealedSum(sealing, b)];
  return { form: product(space, left.form, right.form), products: [{ scale: constant(1), left, right }] };
};

const multipleOf = (space: Space, c: Polynomial, a: Step): Step => ({
  form: rawProduct(space, c, a.form),
  products: summands(a).map(p => ({ ...p, scale: rawProduct(space, c, p.scale) })),
});

const inverted = ({ space, facts }: Sealing, a: Step): ReturnType<Ring<Step>['reciprocal']> => {
  const { unit, atoms } = reciprocal(space, a.form);
  const powers = atoms.flatMap(([atom, power]) => Array.from({ length: power }, () => atom));
  const form = powers.reduce((p, atom) => rawProduct(space, p, atom), constant(1));
  facts.push({ form, products: [{ scale: constant(1), left: leaf(unit), right: a }] });
  return { unit: leaf(unit), atoms: atoms.map(([atom, power]) => [leaf(atom), power] as const) };
};

const summands = (a: Step): readonly Product[] =>
  a.products.length > 0 ? a.products : [{ scale: constant(1), left: a, right: one }];

const isNought = ({ form, products }: Step): boolean => form.terms.size === 0 && products.length === 0;
/** A rational number that needs no step of its own. */
const isRational = ({ form, products }: Step): boolean =>
  products.length === 0 && [...form.terms.keys()].every(m => m === 1);
