/** An obligation is evidence only when it holds and its control does not. */
import { expect, test } from 'vitest';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';
import { symmetric, anyMatrix } from '../../src/assume/matrices.js';
import { chart } from '../../src/assume/chart.js';
import { discharge, type Proposition } from '../../src/check/discharge.js';
import { inDimension, type Given } from '../../src/claim/given.js';
import { atLeast, equal, type Judgement } from '../../src/claim/judgement.js';
import { enclosure, lemmaIdentity, statementIdentity } from '../../src/claim/obligation.js';
import { dot, exponential, image, plus, square, times, type Matrix } from '../../src/sphere/verbs.js';

const none: Proposition = { statement: { given: inDimension(2, 2, () => ({})), then: () => [] }, controls: [] };

interface Form {
  readonly D: Matrix;
  readonly x: readonly Scalar[];
  readonly y: readonly Scalar[];
}
const over = (D: (n: number) => { readonly build: unknown }): Given<unknown> =>
  inDimension(2, 5, n => ({
    D: D(n),
    x: chart('x', source => source.unit('x', n)),
    y: chart('y', source => source.unit('y', n)),
  }));
/** e^{x·Dy} = e^{y·Dx}. */
const then = (data: unknown): readonly Judgement[] => {
  const { D, x, y } = data as Form;
  return [equal(exponential(dot(x, image(D, y))), exponential(dot(y, image(D, x))))];
};
const symmetry = { given: over(symmetric), then };
const asymmetry = { given: over(anyMatrix), then };
const identity = statementIdentity(
  [
    [2, 1],
    [3, 1],
  ],
  [[6, 1]],
);

test('a true identity with a control that is none', async () => {
  const result = await discharge(identity, { statement: symmetry, controls: [asymmetry] });
  expect(result).toMatchObject({ evidence: [{ kind: 'identity', of: 'statement', n: [2, 3] }] });
  expect('evidence' in result && result.evidence[0]!.failure).toBeLessThan(2 ** -60);
});

test('a false identity fails, with its size', async () => {
  const result = await discharge(identity, { statement: asymmetry, controls: [asymmetry] });
  expect(result).toMatchObject({
    failed: expect.stringMatching(/^proof\/no-identity: at \(n, N\) = \(2, 1\)/) as string,
  });
});

test('an identity of which every control is one proves nothing', async () => {
  const result = await discharge(identity, { statement: symmetry, controls: [symmetry] });
  expect(result).toMatchObject({ failed: expect.stringMatching(/^proof\/hollow/) as string });
});

test('an inequality is no identity', async () => {
  const ordered = {
    given: symmetry.given,
    then: (data: unknown) => then(data).map(({ left, right }) => atLeast(left, right)),
  };
  const result = await discharge(identity, { statement: ordered, controls: [asymmetry] });
  expect(result).toMatchObject({ failed: expect.stringContaining('proof/not-an-identity') as string });
});

/** (a + b)² = a² + c ab + b². */
const binomial = (c: number, of: number) => {
  const claim =
    (factor: number) =>
    ({ a, b }: { readonly a: Scalar; readonly b: Scalar }) => [
      equal(square(plus(a, b)), plus(plus(square(a), square(b)), times(a.in.of(factor), times(a, b)))),
    ];
  return lemmaIdentity({
    says: 'the square of a sum',
    given: inDimension(2, 2, _ => ({ a: chart('a', s => s.free('a')), b: chart('b', s => s.free('b')) })),
    then: claim(c),
    sizes: [[2, 1]],
    control: { why: 'another factor', then: claim(of) },
  });
};

test('a lemma stands on its own text and its own control', async () => {
  expect(await discharge(binomial(2, 1), none)).toMatchObject({ evidence: [{ kind: 'identity', of: 'lemma' }] });
  expect(await discharge(binomial(3, 1), none)).toMatchObject({
    failed: expect.stringContaining('no-identity') as string,
  });
  expect(await discharge(binomial(2, 2), none)).toMatchObject({ failed: expect.stringContaining('hollow') as string });
});

/** e ≥ c, and as a control e ≥ d. */
const bounded = (c: number, d: number) => {
  const holds = (bound: number) => (A: Arithmetic) => [atLeast(exponential(A.of(1)), A.of(bound))];
  return enclosure({
    shows: 'lemma',
    says: `e ≥ ${c}`,
    range: 'one number',
    holds: holds(c),
    control: { why: 'w', holds: holds(d) },
  });
};

test('an enclosure holds in intervals, and its control does not', async () => {
  expect(await discharge(bounded(2.5, 3), none)).toMatchObject({
    evidence: [{ kind: 'enclosure', of: 'lemma', boxes: 1 }],
  });
  expect(await discharge(bounded(3, 4), none)).toMatchObject({
    failed: expect.stringContaining('proof/not-enclosed') as string,
  });
  expect(await discharge(bounded(2, 2.5), none)).toMatchObject({
    failed: expect.stringContaining('proof/hollow') as string,
  });
});

test('an enclosure without comparisons encloses nothing', async () => {
  const empty = enclosure({ ...bounded(2.5, 3), holds: () => [] });
  expect(await discharge(empty, none)).toMatchObject({
    failed: expect.stringContaining('proof/not-enclosed') as string,
  });
});

test('an equality is never shown by intervals', async () => {
  const same = enclosure({ ...bounded(2.5, 3), holds: A => [equal(exponential(A.of(1)), exponential(A.of(1)))] });
  expect(await discharge(same, none)).toMatchObject({
    failed: expect.stringContaining('proof/not-an-inequality') as string,
  });
});
