import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { scoped, type Dimension, type Source } from './source.js';

/** The integers that a draw is made of, by path. A draw is exact data: these integers and nothing else. */
export type Parameters = Readonly<Record<string, number>>;

/** Answers the integer called `name` within [min, max]. */
export type Ask = (name: string, min: number, max: number) => number;

/** Denominator of every free parameter, 2^5: dyadics k/32 are exact in every reading. */
const grain = 32;
/** Stereographic parameters are k/8 with |k| ≤ 24, masses integers of at most 64 or, when very unequal, 4096. */
const stereographic = { grain: 8, bound: 24 };

/** The numeric source: every parameter is a rational function of integers, evaluated in the given reading. */
export const parameterSource = (A: Arithmetic, n: Dimension, ask: Ask): Source =>
  scoped({
    in: A,
    n,
    free: (name, bound = 2) => A.of(ask(name, -grain * bound, grain * bound) / grain),
    unit: (name, m) => stereographicPoint(A, m, below(ask, name)),
    simplex: (name, N) => shares(A, N, below(ask, name)),
    count: ask,
    branch: (name, of) => ask(name, 0, of - 1),
    regime: (name, of) => ask(name, 0, of - 1),
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

const below =
  (ask: Ask, path: string): Ask =>
  (name, min, max) =>
    ask(`${path}/${name}`, min, max);

/**
 * The inverse stereographic image (2t, 1 − |t|²)/(1 + |t|²) of t ∈ (ℤ/8)^{n−1}, its last coordinate moved to a drawn
 * axis and its sign drawn: a rational point, all coordinates over one denominator. t = 0 is the pole itself.
 */
const stereographicPoint = (A: Arithmetic, m: number, ask: Ask): readonly Scalar[] => {
  const pole = ask('pole', 0, m - 1);
  const side = ask('side', 0, 1) === 0 ? 1 : -1;
  const t = Array.from({ length: m - 1 }, (_, k) => ask(String(k), -stereographic.bound, stereographic.bound));
  const one = stereographic.grain ** 2;
  const squares = t.reduce((s, k) => s + k * k, 0);
  const share = (k: number): Scalar => A.div(A.of(k), A.of(one + squares));
  const x = t.map(k => share(2 * stereographic.grain * k));
  return [...x.slice(0, pole), share(side * (one - squares)), ...x.slice(pole)];
};

/** Integers over their sum; in one case of four very unequal. */
const shares = (A: Arithmetic, N: number, ask: Ask): readonly Scalar[] => {
  const largest = ask('unequal', 0, 3) === 3 ? 4096 : 64;
  const parts = Array.from({ length: N }, (_, i) => ask(String(i), 1, largest));
  const whole = A.of(parts.reduce((s, k) => s + k, 0));
  return parts.map(k => A.div(A.of(k), whole));
};
