/** Laws of charts: the data keep their promise exactly, for every draw and for whatever shrinking makes of it. */
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { rational } from '../../src/arithmetic/rational.js';
import * as ascent from '../../src/assume/ascentWeights.js';
import { plainly } from '../../src/assume/chart.js';
import { duration } from '../../src/assume/durations.js';
import {
  anyMatrix,
  negativeSemidefinite,
  positiveSemidefinite,
  rotation,
  symmetric,
} from '../../src/assume/matrices.js';
import { dirac, tokens } from '../../src/assume/measures.js';
import { tokensAnywhere, tokensOnSphere } from '../../src/assume/onSphere.js';
import { orthogonal } from '../../src/assume/orthogonal.js';
import * as pairs from '../../src/assume/pairs.js';
import type { Parameters } from '../../src/assume/parameters.js';
import { twoShares, unshared } from '../../src/assume/shares.js';
import { signedMeasure } from '../../src/assume/signedMeasure.js';
import { signedValue } from '../../src/assume/signedValue.js';
import { stepSize } from '../../src/assume/stepSizes.js';
import * as weighted from '../../src/assume/weights.js';
import type { SignedWeights, Weights } from '../../src/attention/weights.js';
import type { Measure } from '../../src/measure/measure.js';
import { scaledMatrix, symmetricPart } from '../../src/sphere/matrices.js';
import { dot, image, negative, norm2, sum, wedge, type Matrix, type Vector } from '../../src/sphere/verbs.js';
import { builtFrom, drawsOf } from './draws.js';
import * as exactly from './exactly.js';
import { law } from './law.js';

const { isOne, same, sameMatrix, signOf } = exactly;
const signed = ({ D, V, sign }: SignedWeights): boolean => isOne(norm2([sign])) && sameMatrix(V, scaledMatrix(sign, D));
const tied = ({ D, V }: Weights): boolean => sameMatrix(D, V);
const proper = (mu: Measure): boolean => exactly.onTheSphere(mu) && exactly.probability(mu);
const antipodal = ({ mu }: pairs.PairInField): boolean =>
  proper(mu) && exactly.sameVector(mu.tokens[0]!, mu.tokens[1]!.map(negative));
const balanced = ({ mu }: pairs.PairInField): boolean => same(mu.masses[0]!, mu.masses[1]!);
const onCone = ({ weights: { D }, mu }: pairs.PairInField): boolean =>
  signOf(dot(mu.tokens[0]!, image(D, mu.tokens[0]!))) === 0;
const onAxis = ({ weights: { V }, mu }: pairs.PairInField): boolean =>
  signOf(norm2(wedge(mu.tokens[0]!, image(V, mu.tokens[0]!)))) === 0;
const zeroOrOne = () => plainly<Scalar>({ zero: rational.of(0) });

test.each([2, 3, 4])('a rotation of ℝ^%i may have any entry: none is 0 in all draws', n => {
  const drawn = drawsOf(rotation, 200).map(({ data }) => data(rational));
  const all = drawn.filter(R => R.length === n);
  const isSometimes = all[0]!.map((row, j) => row.map((_, k) => all.some(R => signOf(R[j]![k]!) !== 0)));
  expect(isSometimes.flat()).not.toContain(false);
});

const laws = [
  law<Matrix>('D symmetric', symmetric, { promise: exactly.symmetricMatrix, weaker: anyMatrix }),
  law<Matrix>('D ⪰ 0', positiveSemidefinite, { promise: exactly.positiveSemidefiniteMatrix, weaker: symmetric }),
  law<Matrix>('D ⪯ 0', negativeSemidefinite, {
    promise: D => exactly.positiveSemidefiniteMatrix(exactly.negated(D)),
    weaker: symmetric,
  }),
  law<Matrix>('R a rotation', rotation, {
    promise: R => exactly.orthogonalMatrix(R) && isOne(exactly.determinant(R)),
    weaker: orthogonal,
  }),
  law<Matrix>('R orthogonal', orthogonal, { promise: exactly.orthogonalMatrix, weaker: anyMatrix }),
  law<Measure>('tokens on the sphere with masses', n => tokens(n, 1, 9), {
    promise: mu => proper(mu) && mu.tokens.length >= 1 && mu.tokens.length <= 9,
    weaker: n => signedMeasure(n, 1, 9),
  }),
  law<Measure>('every token on the sphere', n => tokensOnSphere(n, 1, 9), {
    promise: proper,
    weaker: n => tokensAnywhere(n, 1, 9),
  }),
  law<Measure>('a Dirac measure', dirac, {
    promise: mu => proper(mu) && mu.tokens.length === 1,
    weaker: n => tokens(n, 1, 2),
  }),
  law<SignedWeights>('V = ±D, D symmetric', weighted.gradientWeights, {
    promise: w => signed(w) && exactly.symmetricMatrix(w.D),
    weaker: weighted.asymmetricGradient,
  }),
  law<SignedWeights>('V = ±D', signedValue, { promise: signed, weaker: weighted.unrelatedValue }),
  law<SignedWeights>('D symmetric, V = ±Id', weighted.identityValue, {
    promise: ({ D, V, sign }) => exactly.symmetricMatrix(D) && isOne(dot(V[0]!, V[0]!)) && same(V[1]![1]!, sign),
    weaker: weighted.unrelatedValue,
  }),
  law<Weights>('V = D ⪰ 0', ascent.ascentWeights, {
    promise: w => tied(w) && exactly.positiveSemidefiniteMatrix(w.D),
    weaker: ascent.indefiniteAscent,
  }),
  law<Weights>('V = D ⪯ 0', ascent.negativeAscent, {
    promise: w => tied(w) && exactly.positiveSemidefiniteMatrix(exactly.negated(w.D)),
    weaker: ascent.indefiniteAscent,
  }),
  law<Weights>('V = D, x·Dx ≥ 0', ascent.asymmetricAscent, {
    promise: w => tied(w) && exactly.positiveSemidefiniteMatrix(symmetricPart(w.D)),
    weaker: ascent.indefiniteAscent,
  }),
  law<Weights>('D ⪰ 0, V = −D', ascent.descentWeights, {
    promise: ({ D, V }) => exactly.positiveSemidefiniteMatrix(D) && sameMatrix(V, exactly.negated(D)),
    weaker: ascent.indefiniteAscent,
  }),
  law<Scalar>('any τ ≠ 0', stepSize, { promise: tau => signOf(tau) !== 0, weaker: zeroOrOne }),
  law<Scalar>('a time T', duration, { promise: T => signOf(T) === 1, weaker: stepSize }),
  law<Vector>('two shares', twoShares, { promise: s => isOne(sum(s)), weaker: unshared }),
  law<pairs.PairInField>('p δ_x + (1 − p) δ_{−x}', pairs.antipodalPair, {
    promise: antipodal,
    weaker: pairs.twoTokens,
  }),
  law<pairs.PairInField>('a balanced pair on the cone', pairs.balancedPairOnCone, {
    promise: data => antipodal(data) && balanced(data) && onCone(data),
    weaker: pairs.balancedPair,
  }),
  law<pairs.PairInField>('a pair on an eigenvector', pairs.pairOnEigenvector, {
    promise: data => antipodal(data) && onAxis(data),
    weaker: pairs.freePair,
  }),
];

/** The same integers moved towards 0, away, or forgotten, by a rule that depends on their place in the draw. */
const disturbed = (parameters: Parameters, by: number): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, k], i): readonly (readonly [string, number])[] => {
      const moved = [k, 0, Math.trunc(k / 2), -k, k + 1, undefined][(i * 5 + by) % 6];
      return moved === undefined ? [] : [[name, moved]];
    }),
  );

describe.each(laws)('$name', ({ chart, promise, weaker }) => {
  test('holds exactly for every draw', () => {
    for (const { data, parameters } of drawsOf(chart, 60))
      expect([parameters, promise(data(rational))]).toEqual([parameters, true]);
  });

  test('holds for whatever integers take the place of the drawn ones', () => {
    for (const { n, parameters } of drawsOf(chart, 20))
      for (let by = 0; by < 6; by++) {
        const moved = disturbed(parameters, by);
        expect([moved, promise(builtFrom(chart, rational, { n, parameters: moved }))]).toEqual([moved, true]);
      }
  });

  test('fails for some draw of the weaker chart', () => {
    expect(drawsOf(weaker, 60).some(({ data }) => !promise(data(rational)))).toBe(true);
  });

  test('has the same data for the same seed, and others for another', () => {
    const all = (seed: number): string =>
      JSON.stringify(
        drawsOf(chart, 12, seed).map(({ data }) => data(rational)),
        (key, value: unknown) => (key === 'in' ? undefined : typeof value === 'bigint' ? String(value) : value),
      );
    expect(all(1)).toBe(all(1));
    expect(all(1)).not.toBe(all(2));
  });
});
