import type { Arithmetic, Scalar } from '../arithmetic/arithmetic.js';
import { exponential, multiple, negative, over, plus, root, sum, times, type Vector } from '../sphere/verbs.js';

/** A cosine x·y ≠ 1 between tokens of a configuration, and how many tokens y have it with each x. */
export interface Distance {
  readonly cosine: Scalar;
  readonly count: number;
}

export const cosinesOf = (shells: readonly Distance[]): Vector => shells.map(({ cosine }) => cosine);

/** The numbers of tokens N ≥ 2 for which S^{n−1} has a sharp configuration that is known here. */
export const sharpSizes = (n: number): readonly number[] => {
  if (n === 2) return [2, 3, 4, 5, 6, 8];
  const simplices = Array.from({ length: n }, (_, k) => k + 2);
  return n === 3 ? [...simplices, 6, 12] : [...simplices, 2 * n];
};

/**
 * Cosines of the sharp configuration of N tokens on S^{n−1}: regular N-gon (n = 2), simplex (N ≤ n + 1), cross-polytope
 * (N = 2n), icosahedron (n = 3, N = 12), in falling order.
 *
 * m cosines and a design of strength 2m − 1: the harmonics of degree 1, …, 2m − 1 have mean 0.
 * Error   running bounds of √2, √3, √5
 * Source  Cohn and Kumar, Universally optimal distribution of points on spheres (2007)
 */
export const sharpDistances = (A: Arithmetic, n: number, N: number): readonly Distance[] => {
  if (n === 2) return polygon(A, N);
  if (N <= n + 1) return [{ cosine: over(A.of(-1), A.of(N - 1)), count: N - 1 }];
  if (N === 2 * n) return [{ cosine: A.of(0), count: N - 2 }, opposite(A)];
  if (n === 3 && N === 12) return [...both(over(A.of(1), root(A.of(5))), 5), opposite(A)];
  throw new Error(`sharpDistances: N must be one of ${sharpSizes(n).join(', ')} for n = ${n}; found ${N}.`);
};

const opposite = (A: Arithmetic): Distance => ({ cosine: A.of(-1), count: 1 });
const both = (cosine: Scalar, count: number): readonly Distance[] =>
  [cosine, negative(cosine)].map(c => ({ cosine: c, count }));

/** cos 2πj/N, j = 1, …, ⌊N/2⌋. */
const polygon = (A: Arithmetic, N: number): readonly Distance[] => {
  const [half, fifth] = [A.of(0.5), (side: number) => multiple(0.25, plus(A.of(-1), multiple(side, root(A.of(5)))))];
  const middle: Readonly<Record<number, readonly Distance[]>> = {
    2: [opposite(A)],
    3: [{ cosine: negative(half), count: 2 }],
    4: [{ cosine: A.of(0), count: 2 }, opposite(A)],
    5: [1, -1].map(side => ({ cosine: fifth(side), count: 2 })),
    6: [...both(half, 2), opposite(A)],
    8: [...withZero(both(root(half), 2), A), opposite(A)],
  };
  const found = middle[N];
  if (found === undefined) throw new Error(`sharpDistances: N must be 2, 3, 4, 5, 6 or 8 for n = 2; found ${N}.`);
  return found;
};

const withZero = ([first, last]: readonly Distance[], A: Arithmetic): readonly Distance[] => [
  first!,
  { cosine: A.of(0), count: 2 },
  last!,
];

/**
 * Energy for D = β Id of a configuration whose tokens all see the same distances  (1/N)(e^β + Σ count · e^{β cosine}).
 *
 * Error   running bound; every term is positive
 * See     energy (of the tokens themselves)
 */
export const configurationEnergy = (shells: readonly Distance[], beta: Scalar): Scalar => {
  const terms = shells.map(({ cosine, count }) => multiple(count, exponential(times(beta, cosine))));
  const N = shells.reduce((all, { count }) => all + count, 1);
  return over(plus(exponential(beta), sum(terms)), beta.in.of(N));
};

/** The energy of the sharp configuration of N tokens on S^{n−1}. See polygonEnergy (second route for n = 2). */
export const sharpEnergy = (n: number, N: number, beta: Scalar): Scalar =>
  configurationEnergy(sharpDistances(beta.in, n, N), beta);
