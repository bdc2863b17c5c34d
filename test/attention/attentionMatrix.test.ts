import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { attentionMatrix } from '../../src/attention/attentionMatrix.js';
import { average } from '../../src/attention/average.js';
import { pair } from '../../src/measure/measure.js';
import { identityMatrix, images, scaledMatrix } from '../../src/sphere/matrices.js';
import { combine, dilate, image, sum, transpose } from '../../src/sphere/verbs.js';
import { skewed, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, expectEqualRows } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const [D, V, mu] = [skewed(A), values(A), unequal(A)];
const a = attentionMatrix(D, mu);

test('the average of attention is a applied to the values', () => {
  const shown = a.map(row => combine(row, images(V, mu.tokens)));
  expectEqualRows(shown, mu.tokens.map(average({ D, V }, mu)));
  expectDifferent(shown.flat(), mu.tokens.flatMap(average({ D: transpose(D), V }, mu)));
});

test('rows have the sum 1, columns do not', () => {
  expectEqual(a.map(sum), [1, 1, 1].map(A.of));
  expectDifferent(transpose(a).map(sum), [1, 1, 1].map(A.of));
});

test('D = −Id at x and −x of equal masses has the eigenvalue −tanh 1', () => {
  const x = mu.tokens[0]!;
  const walk = attentionMatrix(scaledMatrix(A.of(-1), identityMatrix(A, 3)), pair(x, A.of(0.5)));
  const [eigenvalue] = image(walk, [A.of(1), A.of(-1)]);
  expectEqual(eigenvalue!, printed('-0.7615941559557649', 2));
  expectEqual(image(walk, [A.of(1), A.of(-1)]), dilate(eigenvalue!, [A.of(1), A.of(-1)]));
});
