/**
 * Quotients with factored denominators:  Σ_d t_d Π_k atom_k^{d_k},  d_k ∈ ℤ, over atoms registered when divided by.
 *
 * Terms with equal powers are added at once, so most cancellations happen before anything is brought over a common
 * denominator. A factor that is itself an atom is kept as a power: it cancels without division of polynomials.
 * The numerators come from a `Ring`: polynomials, or normal forms that remember how they were made.
 */
export interface Ring<P> {
  readonly plus: (a: P, b: P) => P;
  readonly times: (a: P, b: P) => P;
  readonly vanishes: (a: P) => boolean;
  /** 1/a = unit · Π atom^{−power}, with primitive atoms: equal up to a rational means equal. */
  readonly reciprocal: (a: P) => { readonly unit: P; readonly atoms: readonly (readonly [P, number])[] };
  /** The rational c with a = c b, or undefined. */
  readonly ratio: (a: P, b: P) => P | undefined;
  readonly nought: P;
  readonly one: P;
}

export interface Field<P> {
  readonly ring: Ring<P>;
  readonly atoms: P[];
}

export interface Part<P> {
  readonly top: P;
  readonly powers: readonly number[];
}
export type Quotient<P> = readonly Part<P>[];

export const quotient = <P>(F: Field<P>, top: P): Quotient<P> => (F.ring.vanishes(top) ? [] : [{ top, powers: [] }]);

export const quotientSum = <P>(F: Field<P>, a: Quotient<P>, b: Quotient<P>): Quotient<P> => b.reduce(joined(F), a);

const joined =
  <P>(F: Field<P>) =>
  (parts: Quotient<P>, part: Part<P>): Quotient<P> => {
    const k = parts.findIndex(({ powers }) => equal(powers, part.powers));
    if (k < 0) return [...parts, part];
    const top = F.ring.plus(parts[k]!.top, part.top);
    if (F.ring.vanishes(top)) return parts.filter((_, j) => j !== k);
    return parts.map((other, j) => (j === k ? { top, powers: part.powers } : other));
  };

export const quotientProduct = <P>(F: Field<P>, a: Quotient<P>, b: Quotient<P>): Quotient<P> => {
  const [left, right] = [factored(F, a), factored(F, b)];
  return left.reduce<Quotient<P>>(
    (sum, p) => right.reduce((s, q) => joined(F)(s, { top: F.ring.times(p.top, q.top), powers: added(p, q) }), sum),
    [],
  );
};

/** A polynomial that is an atom, up to a rational, becomes its first power. */
const factored = <P>(F: Field<P>, a: Quotient<P>): Quotient<P> => {
  if (a.length !== 1 || a[0]!.powers.length > 0) return a;
  for (const [k, atom] of F.atoms.entries()) {
    const top = F.ring.ratio(a[0]!.top, atom);
    if (top !== undefined) return [{ top, powers: unit(k, 1) }];
  }
  return a;
};

export const quotientInverse = <P>(F: Field<P>, a: Quotient<P>): Quotient<P> => {
  const { top, powers } = overCommon(F, a);
  if (F.ring.vanishes(top))
    throw new Error('symbols: a divisor must not vanish identically; found 0. The statement is void.');
  const { unit: scale, atoms } = F.ring.reciprocal(top);
  const start: Part<P> = { top: scale, powers: powers.map(k => -k) };
  return [atoms.reduce((part, [atom, power]) => divided(F, part, [atom, power]), start)];
};

const divided = <P>(F: Field<P>, part: Part<P>, [atom, power]: readonly [P, number]): Part<P> => {
  const known = F.atoms.findIndex(other => F.ring.ratio(other, atom) !== undefined);
  const k = known < 0 ? F.atoms.push(atom) - 1 : known;
  return { top: part.top, powers: added(part, { powers: unit(k, -power) }) };
};

/** All parts over one denominator, the powers they share taken out. */
export const overCommon = <P>(F: Field<P>, a: Quotient<P>): Part<P> => {
  const powers = a.length === 0 ? [] : trimmed(F.atoms.map((_, k) => Math.min(...a.map(part => part.powers[k] ?? 0))));
  const tops = a.map(part => multipliedOut(F, part.top, added(part, { powers: powers.map(k => -k) })));
  return { top: tops.reduce(F.ring.plus, F.ring.nought), powers };
};

/** The polynomial that a is, or undefined where a denominator is left. */
export const polynomialOf = <P>(F: Field<P>, a: Quotient<P>): P | undefined => {
  const { top, powers } = overCommon(F, a);
  return powers.some(k => k < 0) ? undefined : multipliedOut(F, top, powers);
};

const multipliedOut = <P>(F: Field<P>, top: P, powers: readonly number[]): P =>
  powers.reduce((a, power, k) => repeated(power).reduce(b => F.ring.times(b, F.atoms[k]!), a), top);
const repeated = (power: number): readonly undefined[] => Array.from({ length: Math.max(0, power) }, () => undefined);

const unit = (k: number, power: number): readonly number[] => [...Array.from({ length: k }, () => 0), power];
const added = ({ powers: a }: Powers, { powers: b }: Powers): readonly number[] =>
  trimmed((a.length < b.length ? b : a).map((_, k) => (a[k] ?? 0) + (b[k] ?? 0)));
interface Powers {
  readonly powers: readonly number[];
}
const trimmed = (powers: readonly number[]): readonly number[] =>
  powers.slice(0, powers.findLastIndex(power => power !== 0) + 1);
const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((power, k) => power === b[k]);
