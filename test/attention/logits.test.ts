import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { products } from '../../src/attention/logits.js';
import { transpose } from '../../src/sphere/verbs.js';
import { skewed, threeTokens, unequal, values } from '../evidence/inputs.js';

const A = rational;
const [D, V, mu, tokens] = [skewed(A), values(A), unequal(A), threeTokens(A)];
const rows = (M: typeof D) => tokens.map(products({ D: M, V }, mu)).map(row => row.map(text));

test('the logits of (1,2,2)/3 are x·Dy_j, x the query, Σ_kl x_k D_kl y_l term by term', () => {
  expect(rows(D)[0]).toEqual([0, 1, 2].map(byHand));
});

test('D transposed exchanges queries and keys', () => {
  const [plain, turned] = [rows(D), rows(transpose(D))];
  expect(turned).toEqual(plain.map((row, i) => row.map((_, j) => plain[j]![i]!)));
  expect(turned).not.toEqual(plain);
});

test('masses and values are not read', () => {
  const other = { ...mu, masses: [...mu.masses].reverse() };
  expect(tokens.map(products({ D, V: D }, other)).map(row => row.map(text))).toEqual(rows(D));
});

/** Σ_kl x_k D_kl y_l in whole numbers: 4·9 times it. */
function byHand(j: number): string {
  const quarters = [
    [4, 2, -1],
    [-3, 1, 6],
    [0, 4, -2],
  ];
  const thirds = [
    [1, 2, 2],
    [2, -1, 2],
    [-2, 2, 1],
  ];
  const whole = quarters.flatMap((row, k) => row.map((d, l) => thirds[0]![k]! * d * thirds[j]![l]!));
  return text(A.div(A.of(whole.reduce((a, b) => a + b)), A.of(36)));
}
