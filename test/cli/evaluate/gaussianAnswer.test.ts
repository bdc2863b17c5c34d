import { describe, expect, test } from 'vitest';
import type { Approx, Arithmetic } from '../../../src/arithmetic/arithmetic.js';
import { withDigits } from '../../../src/arithmetic/multiprecision.js';
import { evaluate } from '../../../src/cli/evaluate/evaluate.js';
import type { GaussianAnswer } from '../../../src/cli/evaluate/gaussianAnswer.js';
import { entriesOf, type Shaped } from '../../../src/cli/evaluate/shaped.js';
import { rows, type HeadDocument } from './document.js';
import { gaussianDefinition, type GaussianDocument } from './gaussianDefinition.js';

const answerTo = async (given: GaussianDocument): Promise<GaussianAnswer> => {
  const { answers, exitCode } = await evaluate(JSON.stringify({ quantity: 'gaussianRate', ...given }));
  expect(answers).toHaveProperty('value');
  expect(exitCode).toBe(0);
  return answers as GaussianAnswer;
};

const listed = (value: Shaped<number>, error: Shaped<number>): readonly Approx[] => {
  const errors = entriesOf(error);
  return entriesOf(value).map((entry, k) => ({ value: entry, error: errors[k]! }));
};

const gap = (A: Arithmetic, truth: ReturnType<Arithmetic['of']>, answer: Approx): number => {
  const { value, error } = A.approximation(A.sub(truth, A.of(answer.value)));
  return Math.abs(value) - error - answer.error;
};

/** Both matrices are enclosed, each with bounds below 2^−42 of its largest entry. */
const expectTrueAndTight = async (given: GaussianDocument): Promise<void> => {
  const { value, error } = await answerTo(given);
  const parts = [listed(value.mean, error.mean), listed(value.covariance, error.covariance)] as const;
  const gaps = await withDigits(400, A => {
    const truth = gaussianDefinition(A, given);
    return [truth.mean, truth.covariance.flat()].flatMap((list, p) => list.map((t, k) => gap(A, t, parts[p]![k]!)));
  });
  expect(Math.max(...gaps)).toBeLessThanOrEqual(0);
  for (const part of parts)
    expect(Math.max(...part.map(a => a.error))).toBeLessThanOrEqual(
      2 ** -42 * Math.max(...part.map(a => Math.abs(a.value))),
    );
};

const n = 3;
const mean = rows(1, [1, n], 1)[0]!;
const full = rows(2, [n, n], 1);
const gram = (R: readonly (readonly number[])[]) => R.map(x => R.map(y => x.reduce((s, a, k) => s + a * y[k]!, 0)));
/** Of rank 1 exactly, for its factor is dyadic. */
const singular = gram([[1], [-0.5], [2]]);
const heads: readonly HeadDocument[] = [
  { Q: rows(3, [2, n], 1), K: rows(4, [2, n], 1), V: rows(5, [n, n], 1) },
  { Q: rows(6, [4, n], 1), K: rows(7, [4, n], 1), V: rows(8, [2, n], 1), W: rows(9, [n, 2], 1) },
];
const kinds = [{ kind: 'softmax' }, { kind: 'l2' }, { kind: 'linear' }, { kind: 'sinkhorn' }] as const;
const warm = { kind: 'sinkhorn', epsilon: 0.5 } as const;

describe('rates of a Gaussian, against alternate scaling of the joint law with 120 digits', () => {
  test.each([...kinds, warm])('$kind, two heads with rectangular Q, K and W', attention =>
    expectTrueAndTight({ mean, covariance: gram(full), attention: { ...attention, heads } }),
  );
  test.each([...kinds, warm])('$kind, Σ of rank 1', attention =>
    expectTrueAndTight({ mean, covariance: singular, attention: { ...attention, heads: heads.slice(0, 1) } }),
  );
});

describe('smallest cases by hand', () => {
  const point = { mean: [2], covariance: [[0]] };
  const one = { D: [[3]], V: [[5]] };
  test('a Dirac at 2 stays one: α′ = 5·2, Σ′ = 0', async () => {
    for (const kind of ['softmax', 'sinkhorn'] as const)
      expect((await answerTo({ ...point, attention: { kind, heads: [one] } })).value).toEqual({
        mean: [10],
        covariance: [[0]],
      });
  });
  test('A = 0: Sinkhorn and softmax move the mean by Vα and keep Σ', async () => {
    const flat = { ...one, D: [[0]] };
    for (const kind of ['softmax', 'sinkhorn'] as const)
      expect((await answerTo({ mean: [2], covariance: [[1]], attention: { kind, heads: [flat] } })).value).toEqual({
        mean: [10],
        covariance: [[0]],
      });
  });
  test('without an attention the energy’s D gives logits and values of softmax', async () =>
    expect((await answerTo({ mean: [0], covariance: [[2]], D: [[3]] })).value.covariance).toEqual([[72]]));
});
