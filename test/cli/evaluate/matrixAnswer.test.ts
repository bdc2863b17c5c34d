import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/cli/evaluate/evaluate.js';
import type { MatrixAnswer } from '../../../src/cli/evaluate/matrixAnswer.js';

const diagonal = (...d: readonly number[]) => d.map((a, j) => d.map((_, k) => (j === k ? a : 0)));
const asked = async (request: object) => (await evaluate(JSON.stringify(request))).answers as MatrixAnswer;

/** Values of closed forms, and of least energies found with 20 digits by a Ritz method and by collocation. */
const golden: readonly (readonly [string, object, number])[] = [
  ['min E of diag(1, 3)', { quantity: 'minimalEnergy', D: diagonal(1, 3) }, 1.4935798520851089617],
  ['min E of diag(½, 2)', { quantity: 'minimalEnergy', D: diagonal(0.5, 2) }, 1.1203830243425594331],
  ['min E of diag(1, 1, 2)', { quantity: 'minimalEnergy', D: diagonal(1, 1, 2) }, 1.23663300484302908],
  ['min E of diag(−2, 1) = e^{−2}', { quantity: 'minimalEnergy', D: diagonal(-2, 1) }, 0.135335283236612691894],
  ['max E of diag(−1, 2) = e²', { quantity: 'maximalEnergy', D: diagonal(-1, 2) }, 7.3890560989306502272],
  ['max E of diag(−1, ¼) = cosh 1', { quantity: 'maximalEnergy', D: diagonal(-1, 0.25) }, 1.5430806348152437785],
  [
    'max E of [[1, −2.5], [−2.5, 1]], with the eigenvalues −1.5 and 3.5, = e^{3.5}',
    {
      quantity: 'maximalEnergy',
      D: [
        [1, -2.5],
        [-2.5, 1],
      ],
    },
    33.1154519586923138,
  ],
  [
    'the constant potential of diag(1, −2) is that of diag(1, 2)',
    { quantity: 'constantPotential', D: diagonal(1, -2) },
    1.4381957069360784281,
  ],
  [
    'the rate of degree 3 for β = 5, n = 2',
    { quantity: 'growthRate', D: diagonal(5, 5), degree: 3 },
    0.6826783336167463,
  ],
];

test.each(golden)('%s', async (_, request, value) => {
  const answer = await asked(request);
  expect(Math.abs((answer.value as number) - value)).toBeLessThanOrEqual((answer.error as number) + value * 2 ** -51);
  expect(answer.error as number).toBeLessThan(2 ** -40 * value);
});

test('the rectangle of diag(1, 3) has a_1² + a_2² = 1 and a_1² = 0.9178340700655699', async () => {
  const { value, error } = await asked({ quantity: 'stationaryRectangle', D: diagonal(1, 3) });
  const [[first, second], [e, f]] = [value, error] as [[number, number], [number, number]];
  expect(Math.abs(first - 0.9178340700655699)).toBeLessThanOrEqual(e + 2 ** -53);
  expect(Math.abs(first + second - 1)).toBeLessThanOrEqual(e + f + 2 ** -53);
});

describe('bad input is said in one line', () =>
  test.each([
    [{ quantity: 'minimalEnergy' }, 'D: it must be a list'],
    [{ quantity: 'minimalEnergy', D: diagonal(1, 1, 1, 1) }, 'D: it must be 2 × 2 or 3 × 3; found n = 4.'],
    [
      {
        quantity: 'maximalEnergy',
        D: [
          [1, 2],
          [0, 1],
        ],
      },
      'D[0][1]: D must be symmetric; found 2, and 0 across.',
    ],
    [{ quantity: 'stationaryRectangle', D: diagonal(1, 0) }, 'D[1][1]: D must be diagonal with entries that are not 0'],
    [{ quantity: 'growthRate', D: diagonal(1, 2), degree: 1 }, 'D[1][1]: D must be β Id with β ≠ 0'],
    [
      { quantity: 'growthRate', D: diagonal(1, 1), degree: 0 },
      'degree: it must be a whole number from 1 to 1000; found 0.',
    ],
    [{ quantity: 'maximalEnergy', D: [[1]] }, 'D: it must be n × n with n ≥ 2; found n = 1.'],
    [
      { quantity: 'minimalEnergy', D: diagonal(1, 1), tokens: [] },
      'input: its fields are quantity, D; found "tokens".',
    ],
    [{ quantity: 'maximalEnergy', D: diagonal(800, 800) }, 'maximalEnergy: it must stay at most 1.8e308 in size'],
  ])('%j', async (request, line) => {
    const { answers, exitCode } = await evaluate(JSON.stringify(request));
    expect((answers as { rejected: string }).rejected).toContain(line);
    expect(exitCode).toBe(2);
  }));
