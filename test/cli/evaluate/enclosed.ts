import { expect } from 'vitest';
import type { Arithmetic } from '../../../src/arithmetic/arithmetic.js';
import { withDigits } from '../../../src/arithmetic/multiprecision.js';
import { evaluate, isRejection, type Answer } from '../../../src/cli/evaluate/evaluate.js';
import { entriesOf } from '../../../src/cli/evaluate/shaped.js';
import { minus } from '../../../src/sphere/verbs.js';
import { definition } from './definition.js';
import type { Document } from './document.js';

/** 96 digits: what the definition loses here is far below every bound that is judged. */
const bits = 320;

/** The answer to one document. */
export const answerTo = async (given: object): Promise<Answer> => {
  const { answers, exitCode } = await evaluate(JSON.stringify(given));
  if (Array.isArray(answers) || isRejection(answers)) throw new Error(JSON.stringify(answers));
  expect(exitCode).toBe(0);
  return answers as Answer;
};

/** How far each value is from the definition, and whether its bound admits that. */
const gaps = async (answer: Answer, given: Document): Promise<readonly { gap: number; admitted: boolean }[]> => {
  const [values, errors] = [entriesOf(answer.value), entriesOf(answer.error)];
  return withDigits(bits, (A: Arithmetic) => {
    const truth = definition(A, given);
    expect(truth.length).toBe(values.length);
    return truth.map((t, k) => {
      const { value, error } = A.approximation(minus(t, A.of(values[k]!)));
      return { gap: Math.abs(value), admitted: Math.abs(value) <= errors[k]! + error };
    });
  });
};

/** Every entry is right within its bound, and every bound is below 2^−42 of the largest entry. */
export const expectTrueAndTight = async (given: Document): Promise<void> => {
  const answer = await answerTo(given);
  const all = await gaps(answer, given);
  expect(all.filter(({ admitted }) => !admitted)).toEqual([]);
  const largest = Math.max(...entriesOf(answer.value).map(Math.abs));
  expect(Math.max(...entriesOf(answer.error))).toBeLessThanOrEqual(2 ** -42 * largest);
};

/** The answer to one document is proved different from the definition of another. */
export const expectRefuted = async (given: Document, planted: Document): Promise<void> => {
  const all = await gaps(await answerTo(given), planted);
  expect(all.some(({ admitted }) => !admitted)).toBe(true);
};
