import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/cli/evaluate/evaluate.js';
import { quantities } from '../../../src/cli/evaluate/request.js';
import { entriesOf } from '../../../src/cli/evaluate/shaped.js';
import { dyadicMasses, points, rows, type Document } from './document.js';
import { answerTo, expectRefuted, expectTrueAndTight } from './enclosed.js';

const n = 3;
const base = { tokens: points(1, 5, n), masses: dyadicMasses(5), D: rows(2, [n, n], 2) };
const heads = [
  { D: rows(3, [n, n], 1.5), V: rows(4, [n, n], 2) },
  { Q: rows(5, [2, n], 1), K: rows(6, [2, n], 1), V: rows(7, [4, n], 1), W: rows(8, [n, 4], 1) },
];
const moving = ['velocity', 'energyRate'] as const;

describe('every answer encloses the definition read with 96 digits, and is tight', () => {
  test.each(quantities)('%s, D ≠ Dᵀ, unequal masses', quantity => expectTrueAndTight({ quantity, ...base }));

  test.each(quantities)('%s in ℝⁿ, without P_x, masses the real numbers 1/N', quantity =>
    expectTrueAndTight({ quantity, space: 'euclidean', tokens: rows(9, [7, 2], 1.5), D: rows(10, [2, 2], 1) }),
  );

  test.each(quantities)('%s at N = 32, n = 8, |D| entries ≤ 2', quantity =>
    expectTrueAndTight({ quantity, tokens: points(11, 32, 8), D: rows(12, [8, 8], 2) }),
  );

  test.each(moving)('%s of two heads, by D and by rectangular Q, K, with an output matrix', quantity =>
    expectTrueAndTight({ quantity, ...base, attention: { heads } }),
  );

  test.each(moving)('%s under the causal mask, softmax and unnormalised', async quantity => {
    await expectTrueAndTight({ quantity, ...base, attention: { kind: 'softmax', mask: 'causal', heads } });
    await expectTrueAndTight({ quantity, ...base, attention: { kind: 'unnormalised', mask: 'causal' } });
  });

  test.each(quantities)('%s of one token', quantity =>
    expectTrueAndTight({ quantity, tokens: points(13, 1, 2), D: rows(14, [2, 2], 2) }),
  );

  test('clustered tokens, whose velocities nearly cancel', () =>
    expectTrueAndTight({ quantity: 'velocity', ...clustered, attention: { heads: [{ D: base.D, V: identity }] } }));

  test.each([50, 300])('every quantity at |D| entries up to %i', async size => {
    const given = { tokens: base.tokens, D: rows(15, [n, n], size) };
    for (const quantity of quantities) await expectTrueAndTight({ quantity, ...given });
  });
});

const identity = rows(0, [n, n], 0).map((row, j) => row.map((_, k) => (j === k ? 1 : 0)));
/** The token (1, 0, 0) and points at distances of about 2^{−20}: on the sphere within the rounding of 1. */
const clustered = { tokens: [[1, 0, 0], ...[1, 2, 3].map(k => [1 - k * k * 2 ** -41, k * 2 ** -20, 0])], D: base.D };

describe('ratios at any ‖D‖', () => {
  const size = 2 ** 40;
  const D = [
    [size, 0],
    [3, 1 - size],
  ];
  const given = {
    tokens: [
      [1, 0],
      [0, 1],
    ],
    D,
  };

  test('log Z = log(e^L + e^l)/2 is L − log 2 when L − l = 2^40', async () => {
    const { value, error } = await answerTo({ ...given, quantity: 'logPartition' });
    expect(value).toEqual([size - Math.LN2, 3 - Math.LN2]);
    expect(entriesOf(error).every(e => e <= 2 ** -12)).toBe(true);
  });

  test('the velocity is P_x V y at the token y with the largest logit', async () => {
    const V = [
      [0.5, 2],
      [1, -3],
    ];
    const { value } = await answerTo({ ...given, quantity: 'velocity', attention: { heads: [{ D, V }] } });
    expect(value).toEqual([
      [0, 1],
      [0.5, 0],
    ]);
  });

  test('energy, partition and first variation beyond 1.8e308 are refused, with the reason', async () => {
    for (const quantity of ['energy', 'partition', 'firstVariation']) {
      const { answers, exitCode } = await evaluate(JSON.stringify({ ...given, quantity }));
      expect(answers).toEqual({ rejected: expect.stringContaining('must stay at most 1.8e308') as string });
      expect(exitCode).toBe(2);
    }
  });
});

describe('exact answers', () => {
  const axes = {
    tokens: [
      [1, 0],
      [0, 1],
    ],
    D: [
      [0, 0],
      [0, 0],
    ],
  };
  test('E_0 = 1, Z = 1 and log Z = 0, with error 0', async () => {
    expect(await answerTo({ ...axes, quantity: 'energy' })).toEqual({ quantity: 'energy', value: 1, error: 0 });
    expect((await answerTo({ ...axes, quantity: 'partition' })).value).toEqual([1, 1]);
    expect((await answerTo({ ...axes, quantity: 'logPartition' })).error).toEqual([0, 0]);
  });

  test('a zero by cancellation, of a balanced pair on one axis, is 0 up to the smallest doubles', async () => {
    const D = [
      [0.3, 0],
      [0.7, 0],
    ];
    const given = {
      tokens: [1, -1, 1, -1, 1, -1].map(s => [s, 0]),
      D,
      attention: { heads: [{ D, V: D.map(zeroBelow) }] },
    };
    const { value, error } = await answerTo({ ...given, quantity: 'velocity' });
    expect(entriesOf(value)).toEqual(Array.from({ length: 12 }, () => 0));
    expect(Math.max(...entriesOf(error))).toBeLessThanOrEqual(2 ** -1000);
    expect((await answerTo({ ...given, quantity: 'energyRate' })).value).toBe(0);
  });
});

const zeroBelow = (row: readonly number[], j: number): readonly number[] => (j === 0 ? row : row.map(() => 0));

describe('a wrong definition is refuted', () => {
  const given: Document = { quantity: 'velocity', ...base, attention: { heads } };
  const turned = base.D.map((_, k) => base.D.map(row => row[k]!));

  test('D ↔ Dᵀ', () =>
    expectRefuted({ quantity: 'partition', ...base }, { quantity: 'partition', ...base, D: turned }));
  test('P_x dropped', () => expectRefuted(given, { ...given, space: 'euclidean' }));
  test('masses forgotten', () =>
    expectRefuted(given, { quantity: 'velocity', tokens: base.tokens, attention: { heads } }));
  test('mask forgotten', () => expectRefuted({ ...given, attention: { mask: 'causal', heads } }, given));
  test('Z forgotten', () => expectRefuted(given, { ...given, attention: { kind: 'unnormalised', heads } }));
  test('the second head forgotten', () => expectRefuted(given, { ...given, attention: { heads: heads.slice(0, 1) } }));
  test('one token moved by 2^{−40}, which is above the accuracy asked for', () => {
    const moved = base.tokens.map((x, i) => (i === 0 ? x.map((a, k) => (k === 0 ? a + 2 ** -40 : a)) : x));
    return expectRefuted(given, { ...given, tokens: moved });
  });
});
