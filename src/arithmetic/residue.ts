/**
 * F_p with p = 2⁶¹ − 1: a formula read at a random point of a finite field.
 *
 * Variables are random residues, points of the sphere stereographic images of them. The kernels e^a are independent
 * random units keyed by the residue of a, with e^0 = 1 and e^{−a} = 1/e^a. An identity that holds for independent
 * kernels holds for exponentials, so "zero" errs only by chance, and the chance is computed.
 *
 * Failure   a nonzero entry P/Q vanishes at a random point with probability ≤ deg P/(p − 1) (Schwartz, Zippel); among
 *           m kernels two different arguments meet (a = b, a = −b or a = 0) with probability
 *           ≤ (2(m − 1) Σ(deg A + deg A′) + Σ deg A)/(p − 1) for arguments A/A′; both are conditioned on nonzero
 *           divisors. Degrees are bounds carried by every scalar.
 * Error     zero modulo p: integers divisible by p cannot be told from 0. The zero test over ℚ has no such gap.
 * See       zeroTest (second route)
 */
import { unreadable, type Arithmetic, type Scalar } from './arithmetic.js';
import type { Variables } from './variables.js';

interface Residue extends Scalar {
  readonly value: bigint;
  /** Bounds of the degrees of numerator and denominator in the random residues. */
  readonly top: number;
  readonly bottom: number;
}

/** What one point accumulates: its kernels, and the degrees that enter the probability of failure. */
interface Point {
  readonly seed: number;
  readonly kernels: Map<bigint, bigint>;
  calls: number;
  argumentTops: number;
  argumentDegrees: number;
  divisorDegrees: number;
  defined: boolean;
}

export interface Residues extends Variables {
  /** False as soon as something was divided by the residue 0: the point is to be thrown away, not counted. */
  readonly defined: () => boolean;
  /** A bound of the probability that entries which do not all vanish identically all vanish at this point. */
  readonly failure: (entries: readonly Scalar[]) => number;
}

export const prime = 2n ** 61n - 1n;

/** One random point of F_p, a function of its seed: variables of equal names are equal. */
export const residues = (seed: number): Residues => {
  const point = freshPoint(seed);
  const A = arithmeticAt(point);
  return {
    in: A,
    free: name => made(A, draw(seed, named(name)), [1, 0]),
    unit: (name, n) =>
      stereographic(
        A,
        range(n - 1).map(k => made(A, draw(seed, named(`${name}_${k}`)), [1, 0])),
      ),
    simplex: (name, N) =>
      withComplement(
        A,
        range(N - 1).map(k => made(A, draw(seed, named(`${name}_${k}`)), [1, 0])),
      ),
    defined: () => point.defined,
    failure: entries => failureAt(point, Math.max(...entries.map(entry => (entry as Residue).top))),
  };
};

const freshPoint = (seed: number): Point => ({
  seed,
  kernels: new Map(),
  calls: 0,
  argumentTops: 0,
  argumentDegrees: 0,
  divisorDegrees: 0,
  defined: true,
});

const arithmeticAt = (point: Point): Arithmetic => {
  const A: Arithmetic = {
    name: 'residue',
    exact: true,
    of: x => made(A, residueOf(x), [0, 0]),
    add: (a, b) => added(a as Residue, b as Residue),
    sub: (a, b) => added(a as Residue, opposite(b as Residue)),
    mul: (a, b) => multiplied(a as Residue, b as Residue),
    div: (a, b) => multiplied(a as Residue, reciprocal(point, b as Residue)),
    exp: a => kernel(point, a as Residue),
    log: () => unreadable('residue', 'log'),
    sqrt: () => unreadable('residue', 'sqrt'),
    pivot: () => A.of(0),
    approximation: a => ({ value: (a as Residue).value === 0n ? 0 : 1, error: 0 }),
  };
  return A;
};

const made = (A: Arithmetic, value: bigint, [top, bottom]: readonly [number, number]): Residue =>
  ({ in: A, value, top, bottom }) as Residue;

const added = (a: Residue, b: Residue): Residue => {
  const s = a.value + b.value;
  const top = Math.max(a.top + b.bottom, b.top + a.bottom);
  return made(a.in, s >= prime ? s - prime : s, [top, a.bottom + b.bottom]);
};
const opposite = (a: Residue): Residue => made(a.in, a.value === 0n ? 0n : prime - a.value, [a.top, a.bottom]);
const multiplied = (a: Residue, b: Residue): Residue =>
  made(a.in, folded(a.value * b.value), [a.top + b.top, a.bottom + b.bottom]);

const reciprocal = (point: Point, a: Residue): Residue => {
  if (a.value === 0n) point.defined = false;
  point.divisorDegrees += a.top;
  return made(a.in, inverse(a.value), [a.bottom, a.top]);
};

const kernel = (point: Point, a: Residue): Residue => {
  if (a.value === 0n && a.top === 0) return a.in.of(1) as Residue;
  point.calls += 1;
  point.argumentTops += a.top;
  point.argumentDegrees += a.top + a.bottom;
  if (a.value === 0n) return a.in.of(1) as Residue;
  const mirrored = point.kernels.get(prime - a.value);
  if (mirrored !== undefined) return made(a.in, inverse(mirrored), [0, 1]);
  const known = point.kernels.get(a.value) ?? draw(point.seed, a.value);
  point.kernels.set(a.value, known);
  return made(a.in, known, [1, 0]);
};

const failureAt = (point: Point, degree: number): number => {
  const size = Number(prime - 1n);
  const meetings = 2 * Math.max(0, point.calls - 1) * point.argumentDegrees + point.argumentTops;
  const chance = (degree + meetings) / (size - point.divisorDegrees);
  return point.divisorDegrees < size ? Math.min(1, chance) : 1;
};

/** x = (2t, |t|² − 1)/(|t|² + 1), or x = 1 for n = 1. */
const stereographic = (A: Arithmetic, t: readonly Scalar[]): readonly Scalar[] => {
  const square = t.reduce((s, a) => A.add(s, A.mul(a, a)), A.of(0));
  const scale = A.div(A.of(1), A.add(square, A.of(1)));
  const pole = t.length === 0 ? A.of(1) : A.mul(A.sub(square, A.of(1)), scale);
  return [...t.map(a => A.mul(A.add(a, a), scale)), pole];
};

const withComplement = (A: Arithmetic, w: readonly Scalar[]): readonly Scalar[] => [...w, w.reduce(A.sub, A.of(1))];

/** A unit of F_p that depends on seed and key alone (finaliser of splitmix64); names are keyed by their letters. */
const draw = (seed: number, key: bigint): bigint =>
  (scrambled(scrambled(BigInt.asUintN(64, BigInt(seed))) ^ BigInt.asUintN(64, key)) % (prime - 1n)) + 1n;
const named = (name: string): bigint =>
  [...name].reduce((state, letter) => scrambled(state ^ BigInt(letter.codePointAt(0)!)), 0n);
const scrambled = (state: bigint): bigint => {
  const a = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
  const b = BigInt.asUintN(64, (a ^ (a >> 30n)) * 0xbf58476d1ce4e5b9n);
  const c = BigInt.asUintN(64, (b ^ (b >> 27n)) * 0x94d049bb133111ebn);
  return c ^ (c >> 31n);
};

/** The double x = m/2^k modulo p; 2^{−k} = 2^{61j − k} because 2⁶¹ = 1. */
const residueOf = (x: number): bigint => {
  if (!Number.isFinite(x)) throw new Error(`residue: a number must be finite; found ${x}. Overflow has no residue.`);
  let m = x;
  let k = 0;
  while (!Number.isInteger(m)) {
    m *= 2;
    k += 1;
  }
  const value = ((BigInt(m) % prime) + prime) % prime;
  return folded(value << BigInt((61 - (k % 61)) % 61));
};

/** a mod p for 0 ≤ a < p·2⁶¹. */
const folded = (a: bigint): bigint => {
  const r = (a & prime) + (a >> 61n);
  return r >= prime ? r - prime : r;
};

/** 1/a by Euclid's algorithm; 0 for a = 0, where the point is thrown away. */
const inverse = (a: bigint): bigint => {
  let [r, s, x, y] = [prime, a, 0n, 1n];
  while (s !== 0n) {
    const q = r / s;
    [r, s, x, y] = [s, r - q * s, y, x - q * y];
  }
  return x < 0n ? x + prime : x;
};

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, k) => k);
