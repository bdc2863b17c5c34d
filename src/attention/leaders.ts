import { unreadable, type Scalar } from '../arithmetic/arithmetic.js';
import { fraction, rational } from '../arithmetic/rational.js';
import type { Measure } from '../measure/measure.js';
import { centre } from '../sphere/centres.js';
import { exceeds } from '../sphere/exceeds.js';
import { minus, product, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import type { QueryKeyWeights } from './headWeights.js';
import { products } from './logits.js';
import type { Weights } from './weights.js';

export interface Leaders {
  /** The tokens that may lead: no bound excludes them. */
  readonly open: readonly number[];
  /** The tokens that lead, decided in fractions at the centres of all numbers. */
  readonly leading: readonly number[];
  /** Whether `leading` is known to be right. */
  readonly certain: boolean;
}

/**
 * The leaders of a query  C(x) = argmax_j x·Dy_j.
 *
 * Bounds decide where they can; open logits without error are equal, and so are those of one token listed twice.
 * The rest is decided by exact fractions of the numbers given, and that is certain if those numbers carry no error.
 * Not for residues and symbols, which know no order.
 */
export const leaders = (weights: Weights, mu: Measure): ((x: Vector) => Leaders) => {
  if (mu.in.exact && mu.in.name !== 'rational') return unreadable(mu.in.name, 'argmax');
  const row = products(weights, mu);
  return x => {
    const logits = row(x);
    const open = unbeaten(logits);
    const one = open.every(j => mu.tokens[j] === mu.tokens[open[0]!]);
    const known = open.every(j => withoutError(logits[j]!)) && !mu.in.exact && mu.in.name !== 'float64';
    if (one || known) return { open, leading: open, certain: true };
    return { open, ...decided({ weights, mu, x }, open) };
  };
};

const unbeaten = (logits: Vector): readonly number[] => {
  const best = logits.reduce((m, a) => (centre(a) > centre(m) ? a : m));
  return [...logits.keys()].filter(j => !exceeds(best, logits[j]!));
};

interface Query {
  readonly weights: Weights;
  readonly mu: Measure;
  readonly x: Vector;
}

const decided = ({ weights, mu, x }: Query, open: readonly number[]) => {
  const { Q, K } = weights as Partial<QueryKeyWeights>;
  const [given, rows] =
    Q && K
      ? [
          [Q, K],
          [inFractions(Q), inFractions(K)],
        ]
      : [[weights.D], [inFractions(weights.D)]];
  const tokens = open.map(j => mu.tokens[j]!);
  const D = rows.length === 1 ? rows[0]! : product(transpose(rows[0]!), rows[1]!);
  const candidates = { in: rational, tokens: inFractions(tokens), masses: [] };
  const logits = products({ D, V: D }, candidates)(x.map(asFraction));
  const best = logits.reduce((m, a) => (sign(minus(a, m)) > 0n ? a : m));
  return {
    leading: open.filter((_, i) => sign(minus(logits[i]!, best)) === 0n),
    certain: [...given.flat(2), ...tokens.flat(), ...x].every(withoutError),
  };
};

const asFraction = (a: Scalar): Scalar => (a.in.name === 'rational' ? a : rational.of(centre(a)));
const inFractions = (M: Matrix): Matrix => M.map(row => row.map(asFraction));
const sign = (a: Scalar): bigint => fraction(a).num;
/** Plain floats are the numbers that they are. */
const withoutError = (a: Scalar): boolean => a.in.exact || a.in.name === 'float64' || a.in.approximation(a).error === 0;
