import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import { diagonalMatrix } from '../sphere/matrices.js';
import { multiple, plus, type Vector } from '../sphere/verbs.js';
import { cloud } from '../transport/cloud.js';
import { exponents, type Exponent } from '../transport/exponent.js';
import { chart, type Chart } from './chart.js';
import type { CloudPair } from './cloudPairs.js';
import type { Dimension } from './source.js';

/** Two queries x and y anywhere. */
export interface Queries {
  readonly x: Vector;
  readonly y: Vector;
}

/** Two queries, unrelated or near to one another. */
export const twoQueries = (n: Dimension): Chart<Queries> =>
  chart<Queries>('x, y anywhere', source => {
    const x = Array.from({ length: n }, (_, k) => source.free(`x/${k}`));
    const apart = source.regime('apart', 2) === 0 ? 1 : 1 / 64;
    return { x, y: x.map((a, k) => plus(a, multiple(apart, source.free(`y/${k}`)))) };
  });

/** p = 1, 2 or ∞. */
export const anyExponent = (_n: Dimension): Chart<Exponent> =>
  chart<Exponent>('p = 1, 2 or ∞', source => exponents[source.branch('p', exponents.length)]!);

/** Exact data of a control: weights, two clouds, two queries and p. */
interface Seen {
  readonly weights: Weights;
  readonly clouds: CloudPair;
  readonly at: Queries;
  readonly p: Exponent;
}

interface Axis {
  readonly x: number;
  readonly later: readonly number[];
  readonly shares: readonly number[];
}

/** On the first axis of the plane: Dx = x, Vx = x, tokens at 1 and −1 that go to `later`. */
const onTheAxis = (A: Arithmetic, { x, later, shares }: Axis) => {
  const [place, first] = [(a: number): Vector => [A.of(a), A.of(0)], diagonalMatrix([A.of(1), A.of(0)])];
  return {
    ...{ weights: { D: first, V: first }, at: { x: place(x), y: place(x + 1 / 64) } },
    clouds: { mu: cloud([1, -1].map(place), shares), nu: cloud(later.map(place), shares) },
  };
};

/** x = 1 looks at one token of four, at 1 and not with the others at −1, and it moves by 1/64: four times |dΓ/dx_1|. */
export const seenFromAfar = (A: Arithmetic): Seen => ({
  ...onTheAxis(A, { x: 1, later: [63 / 64, -1], shares: [1, 3] }),
  p: 1,
});

/** x = 2 looks at both about equally, at 1 with a mass of 1/56, and they move apart. */
export const seenEqually = (A: Arithmetic): Seen => ({
  ...onTheAxis(A, { x: 2, later: [65 / 64, -65 / 64], shares: [1, 55] }),
  p: 'infinity',
});

/** Equal masses at ±1, seen from near 0: the variance is 1. */
export const seenFromZero = (A: Arithmetic): Seen => ({
  ...onTheAxis(A, { x: 0, later: [63 / 64, -63 / 64], shares: [1, 1] }),
  p: 1,
});

/** D = −2, V = 1 on the axis, tokens ±1 of masses 999/1000 and 1/1000: the heavy one looks at the light one alone. */
export const lightOnTheAxis = (A: Arithmetic) => {
  const { weights, clouds } = onTheAxis(A, { x: 0, later: [1, -63 / 64], shares: [999, 1] });
  return { weights: { ...weights, D: diagonalMatrix([A.of(-2), A.of(0)]) }, clouds, p: 1 as const };
};

/** D = 1/8: the field is little more than the mean of the values, and moves with the tokens. */
export const valuesOnly = (A: Arithmetic) => {
  const { weights, clouds } = onTheAxis(A, { x: 0, later: [65 / 64, -63 / 64], shares: [1, 1] });
  return { weights: { ...weights, D: diagonalMatrix([A.of(1 / 8), A.of(0)]) }, clouds, p: 'infinity' as const };
};

/** The same at a p of 1 with the second cloud in the other order. */
export const otherOrderOnTheAxis = (A: Arithmetic) => {
  const { weights, clouds } = valuesOnly(A);
  return { weights, clouds: { mu: clouds.mu, nu: cloud(clouds.nu.tokens.toReversed()) }, p: 1 as const };
};
