import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { scoped, type Dimension, type Source } from './source.js';

/**
 * The numbers that a draw is made of, by path: exact data. A drawn one is an integer; an attack may put any double in
 * the place of an entry, which stands for the real number that it is.
 */
export type Parameters = Readonly<Record<string, number>>;

/** Answers the integer called `name` within [min, max]. */
export type Ask = (name: string, min: number, max: number) => number;

/** Denominator of every free parameter, 2^5: dyadics k/32 are exact in every reading. */
const grain = 32;
/** Stereographic parameters are k/8 with |k| ≤ 24, masses integers of at most 64 or, when very unequal, 4096. */
export const stereographic = { grain: 8, bound: 24 };

/** What a source is made of: whole numbers decide sizes and cases, entries are numbers k/grain with k in a range. */
export interface Answers {
  readonly whole: Ask;
  readonly entry: (name: string, range: readonly [min: number, max: number], grain: number) => Scalar;
}

/** The numeric source: every parameter is a rational function of drawn numbers, evaluated in the given reading. */
export const parameterSource = (A: Arithmetic, n: Dimension, ask: Ask): Source =>
  answeredSource(A, n, { whole: ask, entry: (name, [min, max], d) => A.of(ask(name, min, max) / d) });

/** The same for numbers that come from elsewhere: the variables of a tape. */
export const answeredSource = (A: Arithmetic, n: Dimension, answers: Answers): Source =>
  scoped({
    in: A,
    n,
    free: (name, bound = 2) => answers.entry(name, [-grain * bound, grain * bound], grain),
    unit: (name, m) => stereographicPoint(A, m, below(answers, name)),
    simplex: (name, N) => shares(A, N, below(answers, name)),
    count: answers.whole,
    branch: (name, of) => answers.whole(name, 0, of - 1),
    regime: (name, of) => answers.whole(name, 0, of - 1),
  });

/** Replays recorded parameters; what is not recorded is as near to 0 as its range allows. */
export const replayed =
  (parameters: Parameters): Ask =>
  (name, min, max) =>
    Math.min(max, Math.max(min, parameters[name] ?? 0));

/** Records what is asked, so that a draw can be replayed and shrunk. */
export const recording = (ask: Ask, into: Record<string, number>): Ask => {
  return (name, min, max) => (into[name] ??= ask(name, min, max));
};

const below = ({ whole, entry }: Answers, path: string): Answers => ({
  whole: (name, min, max) => whole(`${path}/${name}`, min, max),
  entry: (name, range, d) => entry(`${path}/${name}`, range, d),
});

/**
 * The inverse stereographic image (2t, 1 − |t|²)/(1 + |t|²) of t ∈ ℝ^{n−1}, drawn in (ℤ/8)^{n−1}, its last coordinate
 * moved to a drawn axis and its sign drawn: a rational point, all coordinates over one denominator. t = 0 is the pole.
 */
const stereographicPoint = (A: Arithmetic, m: number, { whole, entry }: Answers): readonly Scalar[] => {
  const pole = whole('pole', 0, m - 1);
  const side = A.of(whole('side', 0, 1) === 0 ? 1 : -1);
  const { grain: d, bound } = stereographic;
  const t = Array.from({ length: m - 1 }, (_, k) => entry(String(k), [-bound, bound], d));
  const squares = t.reduce((s, a) => A.add(s, A.mul(a, a)), A.of(0));
  const [above, size] = [A.sub(A.of(1), squares), A.add(A.of(1), squares)];
  const x = t.map(a => A.div(A.add(a, a), size));
  return [...x.slice(0, pole), A.div(A.mul(side, above), size), ...x.slice(pole)];
};

/** Positive numbers, drawn as integers, over their sum; in one case of four very unequal. */
const shares = (A: Arithmetic, N: number, { whole, entry }: Answers): readonly Scalar[] => {
  const largest = whole('unequal', 0, 3) === 3 ? 4096 : 64;
  const parts = Array.from({ length: N }, (_, i) => entry(String(i), [1, largest], 1));
  const sum = parts.reduce((s, a) => A.add(s, a), A.of(0));
  return parts.map(a => A.div(a, sum));
};
